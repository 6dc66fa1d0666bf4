//! Geometries and lists in checked questions.

use super::{Binder, Bound, no};
use crate::catalogue::Kind;
use crate::filter::expression::{Expr, Spatial, What};
use crate::filter::property::{Property, short};
use crate::filter::term::Term;
use crate::filter::{Filter, Several, Site};

impl Binder<'_> {
    pub(super) fn spatial(&mut self, e: &Expr, how: Spatial, left: &Expr, right: &Expr) -> Bound<Filter> {
        let (left, right) = (self.site(left, false)?, self.site(right, false)?);
        let joined = |s: &Site| matches!(s, Site::Literal(p) if p.shapes.len() > 1);
        if (joined(&left) || joined(&right)) && !matches!(how, Spatial::Intersects | Spatial::Disjoint) {
            return no(
                e,
                "Kolekcji geometrii i prostokąta przez południk 180° można użyć tylko w S_INTERSECTS i S_DISJOINT.",
                "A collection of geometries and a box across the 180° meridian can be used in S_INTERSECTS and S_DISJOINT only.",
            );
        }
        Ok(Filter::Spatial { how, left, right })
    }

    pub(super) fn site(&mut self, e: &Expr, near: bool) -> Bound<Site> {
        self.count(e)?;
        match &e.what {
            What::Place(place) => {
                place.check(e.at)?;
                if near {
                    place.check_near(e.at)?;
                }
                Ok(Site::Literal(place.clone()))
            }
            What::Property(name) => match self.class.property(self.reader, name, e.at)? {
                Property::Attribute(i) if matches!(self.class.attributes[i].kind, Kind::Geometry(_)) => {
                    Ok(Site::Attribute(i))
                }
                _ => {
                    let name = short(name);
                    no(e, &format!("„{name}” nie jest geometrią."), &format!("\"{name}\" is not a geometry."))
                }
            },
            _ => no(
                e,
                "Tu musi stać geometria: nazwa atrybutu albo np. POINT(18.6 54.3) lub BBOX(…).",
                "A geometry must stand here: a property or, for example, POINT(18.6 54.3) or BBOX(…).",
            ),
        }
    }

    pub(super) fn several(&mut self, e: &Expr) -> Bound<Several> {
        self.count(e)?;
        match &e.what {
            What::Property(name) => match self.class.property(self.reader, name, e.at)? {
                Property::Attribute(i)
                    if self.class.attributes[i].many && !matches!(self.class.attributes[i].kind, Kind::Geometry(_)) =>
                {
                    Ok(Several::Attribute(i))
                }
                _ => {
                    let name = short(name);
                    no(e, &format!("„{name}” nie jest listą."), &format!("\"{name}\" is not a list."))
                }
            },
            What::List(items) => {
                let mut texts = Vec::with_capacity(items.len());
                for item in items {
                    let (term, _) = self.term(item)?;
                    let text = match term {
                        Term::Text(t) => t,
                        Term::Integer(i) => i.to_string(),
                        Term::Real(r) => r.to_string(),
                        Term::Boolean(b) => b.to_string(),
                        Term::Date(d) => crate::time::format_date(d),
                        _ => {
                            return no(
                                item,
                                "Na liście mogą stać tylko teksty, liczby i daty.",
                                "A list may hold texts, numbers and dates only.",
                            );
                        }
                    };
                    texts.push(text);
                }
                Ok(Several::Literal(texts))
            }
            _ => no(
                e,
                "Tu musi stać lista: nazwa atrybutu powtarzalnego albo ('a', 'b').",
                "A list must stand here: a repeated property or ('a', 'b').",
            ),
        }
    }
}
