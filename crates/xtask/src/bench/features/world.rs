//! What is measured over: one class of the fictional town, made as large as is wanted, and beside it a plain table of the
//! same entries with the same public attributes and indexes, which the peers read.

use super::super::sql;

/// The layer of a measurement, in the words that servers are asked with.
pub struct Layer {
    pub class: &'static str,
    pub type_name: &'static str,
    /// The class's own table, and the peers'.
    pub own: &'static str,
    pub table: &'static str,
    pub srid: u32,
    pub entries: u64,
    /// Entries here and there: the address part, and the row in the peers' table.
    pub some: Vec<(String, String)>,
    /// A box of some hundred metres in degrees, longitude first and latitude first.
    pub bbox: String,
    pub bbox_latitude_first: String,
    /// Everything, in the layer's own system.
    pub extent: String,
    /// An attribute's name here and there, and a value that a part of the entries has.
    pub filter: (&'static str, &'static str, String),
    /// Columns that the public reads, without the place.
    pub columns: String,
}

const OWN: &str = "gesut.ges_przewod_kanalizacyjny";

impl Layer {
    pub fn schema(&self) -> &str {
        self.table.split('.').next().unwrap_or_default()
    }

    /// Makes the class as large as is wanted by copies of its entries a little to the side, and the peers' table.
    pub fn make(database: &str, wanted: u64) -> Result<Layer, String> {
        let count = || -> Result<u64, String> {
            let n = sql(database, &format!("select count(*) from {OWN} where koniec_wersja is null"))?;
            n.trim().parse().map_err(|_| format!("no count: {n}"))
        };
        let base = count()?.max(1);
        let copies = wanted.saturating_sub(base).div_ceil(base);
        if copies > 0 {
            sql(database, &multiply(database, copies)?)?;
        }
        sql(database, &format!("vacuum (analyze) {OWN}"))?;
        let columns = public_columns(database)?;
        sql(database, &peers_table(database, &columns)?)?;
        sql(database, "vacuum (analyze) peer.warstwa")?;
        sql(database, super::writing::TABLE)?;
        Self::look(database, count()?, columns)
    }

    fn look(database: &str, entries: u64, columns: String) -> Result<Layer, String> {
        let one = |query: &str| sql(database, query).map(|text| text.trim().to_owned());
        let middle = "(select id from peer.warstwa order by id offset (select count(*) / 2 from peer.warstwa) limit 1)";
        let corners = |of: &str| {
            format!(
                "with e as (select {of} g) select concat_ws(',', st_xmin(g), st_ymin(g), st_xmax(g), st_ymax(g)) from e"
            )
        };
        let bbox = one(&corners(&format!(
            "st_transform(st_expand(st_envelope((select geom from peer.warstwa where id = {middle})), 150), 4326)"
        )))?;
        let corner: Vec<&str> = bbox.split(',').collect();
        let [w, s, e, n] = corner.as_slice() else { return Err(format!("no box: {bbox}")) };
        Ok(Layer {
            class: "ges_przewod_kanalizacyjny",
            type_name: "gesut:GES_PrzewodKanalizacyjny",
            own: OWN,
            table: "peer.warstwa",
            srid: 2177,
            entries,
            some: one("select oid || '|' || id from peer.warstwa where id % 97 = 1 order by md5(oid) limit 1000")?
                .lines()
                .filter_map(|line| line.split_once('|'))
                .map(|(id, number)| (id.to_owned(), number.to_owned()))
                .collect(),
            bbox_latitude_first: format!("{s},{w},{n},{e}"),
            bbox: bbox.clone(),
            extent: one(&corners("(select st_extent(geom)::geometry from peer.warstwa)"))?.replace(',', " "),
            filter: (
                "srednica",
                "srednica",
                one(
                    "select srednica from peer.warstwa where srednica is not null group by 1 order by count(*) limit 1",
                )?,
            ),
            columns,
        })
    }

    /// The row after which a page begins that leaves out so many.
    pub fn row_before(&self, database: &str, skipped: u64) -> Result<String, String> {
        let before = skipped.saturating_sub(1);
        let row =
            format!("select id from {} where koniec_wersja is null order by id offset {before} limit 1", self.own);
        sql(database, &row).map(|text| text.trim().to_owned())
    }

    /// The rows after which the first few hundred pages of a size begin.
    pub fn rows_before_pages(&self, database: &str, size: u64) -> Result<Vec<String>, String> {
        let rows = format!(
            "select id from (select id, row_number() over (order by id) n from {} where koniec_wersja is null) r
              where n % {size} = 0 order by id limit 300",
            self.own
        );
        Ok(sql(database, &rows)?.lines().map(str::to_owned).collect())
    }

    /// The rows as nothing but binary values on the wire, the place as it was delivered.
    pub fn wire(&self) -> String {
        format!(
            "copy (select id, {}, geom from {} where koniec_wersja is null) to stdout (format binary)",
            self.columns, self.own
        )
    }
}

fn columns(database: &str, condition: &str) -> Result<Vec<String>, String> {
    let query = format!(
        "select attname from pg_attribute where attrelid = '{OWN}'::regclass and attnum > 0 and not attisdropped
            and attgenerated = '' and attname <> 'id' and {condition} order by attnum"
    );
    Ok(sql(database, &query)?.lines().map(str::to_owned).collect())
}

fn public_columns(database: &str) -> Result<String, String> {
    let seen = "has_column_privilege('infostrada_public', attrelid, attnum, 'select') \
                and attname not in ('fid', 'zastapiona', 'jednostka', 'geom')";
    Ok(columns(database, seen)?.join(", "))
}

/// Copies stand a few kilometres away from each other, in rows of sixteen.
fn multiply(database: &str, copies: u64) -> Result<String, String> {
    let names = columns(database, "true")?;
    let values: Vec<String> = names
        .iter()
        .map(|name| match name.as_str() {
            "lokalny_id" => "lokalny_id || '-' || n".to_owned(),
            "fid" => "fid + n".to_owned(),
            "geom" => "st_translate(geom, (n % 16) * 4000, (n / 16) * 4000)".to_owned(),
            other => other.to_owned(),
        })
        .collect();
    Ok(format!(
        "insert into {OWN} ({}) select {} from generate_series(1, {copies}) n, lateral (select * from {OWN} where koniec_wersja is null order by id) t",
        names.join(", "),
        values.join(", ")
    ))
}

fn peers_table(database: &str, public: &str) -> Result<String, String> {
    let lists = columns(database, "atttypid = 'text[]'::regtype")?;
    let shown: Vec<String> = public
        .split(", ")
        .map(|name| match lists.iter().any(|l| l == name) {
            true => format!("array_to_string({name}, '; ') as {name}"),
            false => name.to_owned(),
        })
        .collect();
    Ok(format!(
        "drop schema if exists peer cascade; create schema peer;
         create table peer.warstwa as select id, przestrzen_nazw || '_' || lokalny_id as oid, {}, geom::geometry(LineString, 2177) as geom
            from {OWN} where koniec_wersja is null order by id;
         alter table peer.warstwa add primary key (id);
         create index on peer.warstwa using gist (geom);
         create unique index on peer.warstwa (oid)",
        shown.join(", ")
    ))
}
