//! The three faces of a problem: an RFC 9457 document for programs, an exception report for clients of WFS and for QGIS
//! (it shows nothing else of an error body), and a short page for people.

use crate::escape::xml;
use crate::language::Lang;
use crate::problem::{Problem, ProblemKind};
use crate::report::{Report, by_qgis};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value};

/// Renders a problem for the client that sent these headers.
pub(crate) fn problem(problem: &Problem, asked: &HeaderMap, request_id: &str) -> Response {
    let lang = Lang::accepted(asked);
    let by_qgis = by_qgis(asked);
    let report = problem.report().or_else(|| by_qgis.then_some(Report::Wfs20));
    if let Some(report) = report {
        let mut response = answer(problem, report.media(), lang, report.write(problem, lang, request_id));
        if by_qgis && only_read_when_well(report, response.status()) {
            *response.status_mut() = StatusCode::OK;
        }
        response
    } else if crate::negotiation::prefers_html(asked) {
        page(problem, lang, request_id)
    } else {
        json(problem, lang, Some(request_id))
    }
}

/// QGIS before 3.28 drops the body of every answer that is no success, and its user would not learn why a change was refused.
/// The older versions of WFS, in which it always writes, leave the status open. Who has to sign in is asked to as ever.
fn only_read_when_well(report: Report, status: StatusCode) -> bool {
    report != Report::Wfs20 && status.is_client_error() && status != StatusCode::UNAUTHORIZED
}

pub(crate) fn json(problem: &Problem, lang: Lang, request_id: Option<&str>) -> Response {
    let (pl, en) = problem.kind.title();
    let mut document = Map::new();
    document.insert("type".into(), format!("urn:problem-type:infostrada:{}", problem.kind.slug()).into());
    document.insert("title".into(), lang.say(pl, en).into());
    document.insert("status".into(), problem.kind.status().as_u16().into());
    document.insert("detail".into(), lang.of(&problem.detail).into());
    if let Some(id) = request_id {
        document.insert("requestId".into(), id.into());
    }
    for (name, value) in &problem.members {
        document.entry(name.clone()).or_insert_with(|| value.clone());
    }
    answer(problem, "application/problem+json", lang, Value::Object(document).to_string())
}

fn page(problem: &Problem, lang: Lang, request_id: &str) -> Response {
    let (pl, en) = problem.kind.title();
    let title = xml(lang.say(pl, en));
    // Who did not find something wants to look for it.
    let search = if problem.kind == ProblemKind::NotFound {
        format!(
            "<form class=\"search\" method=\"get\" action=\"/szukaj\" role=\"search\"><label for=\"szukaj\">{}</label>\
             <div class=\"row\"><input id=\"szukaj\" type=\"search\" name=\"q\" maxlength=\"200\" required>\
             <button type=\"submit\">{}</button></div></form>",
            lang.say(
                "Poszukaj adresu, działki, nazwy lub współrzędnych",
                "Search for an address, a parcel, a name or coordinates"
            ),
            lang.say("Szukaj", "Search"),
        )
    } else {
        String::new()
    };
    let body = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title} – Infostrada</title><link rel=\"stylesheet\" href=\"/strony.css\"></head>\n\
         <body><header class=\"top\"><div class=\"inner\"><p class=\"name\"><a href=\"/\">Infostrada</a></p></div></header>\n\
         <main id=\"tresc\" class=\"inner\"><h1>{title}</h1><p>{}</p>{search}\
         <p class=\"stated quiet\">{} <code>{}</code></p>\
         <ul class=\"actions\"><li><a href=\"/\">{}</a></li><li><a href=\"/rejestr\">{}</a></li><li><a href=\"/pomoc\">{}</a></li></ul>\
         </main></body>\n</html>\n",
        lang.tag(),
        xml(lang.of(&problem.detail)),
        lang.say("Numer żądania:", "Request number:"),
        xml(request_id),
        lang.say("Strona główna", "Start page"),
        lang.say("Rejestry", "Registers"),
        lang.say("Pomoc", "Help"),
    );
    answer(problem, "text/html; charset=utf-8", lang, body)
}

fn answer(problem: &Problem, media: &'static str, lang: Lang, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = problem.kind.status();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in problem.headers() {
        headers.append(name, value.clone());
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_qgis_learns_why_a_change_was_refused() {
        let status = |report, agent, kind: Problem| {
            let mut asked = HeaderMap::new();
            asked.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            problem(&kind.reported(report), &asked, "7").status().as_u16()
        };
        let refused = || Problem::bad_request("Źle.", "Wrong.");
        assert_eq!(status(Report::Wfs11, "Mozilla/5.0 QGIS/32216", refused()), 200);
        assert_eq!(status(Report::Wfs20, "Mozilla/5.0 QGIS/32216", refused()), 400);
        assert_eq!(status(Report::Wfs11, "GDAL/3.6.2", refused()), 400);
    }
}
