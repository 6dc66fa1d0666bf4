//! Exception reports, the form in which OGC services of the older kind tell what went wrong: each version of WFS has its
//! own, and QGIS reads the newest of them wherever it meets it.

use crate::escape::xml;
use crate::language::Lang;
use crate::problem::Problem;
use axum::http::{HeaderMap, header};
use serde_json::Value;

/// Whose report it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// OWS 1.1, of WFS 2.0.
    Wfs20,
    /// OWS 1.0, of WFS 1.1.
    Wfs11,
    /// `ServiceExceptionReport`, of WFS 1.0.
    Wfs10,
    /// The report of WFS 2.0 as a fault in an envelope.
    Soap11,
    Soap12,
}

impl Report {
    pub(crate) fn media(self) -> &'static str {
        match self {
            Self::Wfs20 | Self::Wfs11 | Self::Soap11 => "text/xml; charset=utf-8",
            Self::Soap12 => "application/soap+xml; charset=utf-8",
            Self::Wfs10 => "application/vnd.ogc.se_xml; charset=utf-8",
        }
    }

    /// The default namespace and no prefix: QGIS compares the bare tag name.
    pub(crate) fn write(self, problem: &Problem, lang: Lang, request_id: &str) -> String {
        let code = problem.ows_code();
        let locator = match problem.members.get("parameter").and_then(Value::as_str) {
            Some(p) => format!(" locator=\"{}\"", xml(p)),
            None => String::new(),
        };
        let (text, tag) = (xml(&sentences(problem, lang, request_id)), lang.tag());
        let (namespace, version, language) = match self {
            Self::Wfs20 => ("http://www.opengis.net/ows/1.1", "2.0.0", format!(" xml:lang=\"{tag}\"")),
            Self::Wfs11 => ("http://www.opengis.net/ows", "1.1.0", format!(" language=\"{tag}\"")),
            Self::Soap11 => {
                let fault = format!("<faultcode>soap:Client</faultcode><faultstring>{text}</faultstring>");
                return Self::fault(
                    "http://schemas.xmlsoap.org/soap/envelope/",
                    &fault,
                    "detail",
                    problem,
                    lang,
                    request_id,
                );
            }
            Self::Soap12 => {
                let fault = format!(
                    "<soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code>\
                     <soap:Reason><soap:Text xml:lang=\"{tag}\">{text}</soap:Text></soap:Reason>"
                );
                return Self::fault(
                    "http://www.w3.org/2003/05/soap-envelope",
                    &fault,
                    "soap:Detail",
                    problem,
                    lang,
                    request_id,
                );
            }
            Self::Wfs10 => {
                return format!(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ServiceExceptionReport \
                     xmlns=\"http://www.opengis.net/ogc\" version=\"1.2.0\"><ServiceException \
                     code=\"{code}\"{locator}>{text}</ServiceException></ServiceExceptionReport>\n"
                );
            }
        };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ExceptionReport xmlns=\"{namespace}\" \
             version=\"{version}\"{language}><Exception exceptionCode=\"{code}\"{locator}>\
             <ExceptionText>{text}</ExceptionText></Exception></ExceptionReport>\n"
        )
    }

    /// An envelope that holds nothing but a fault, with the report in its details.
    fn fault(namespace: &str, fault: &str, detail: &str, problem: &Problem, lang: Lang, request_id: &str) -> String {
        let report = Self::Wfs20.write(problem, lang, request_id);
        let report = report.split_once("?>").map_or(report.as_str(), |(_, inside)| inside.trim());
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"{namespace}\"><soap:Body>\
             <soap:Fault>{fault}<{detail}>{report}</{detail}></soap:Fault></soap:Body></soap:Envelope>\n"
        )
    }
}

/// QGIS shows one text, so each broken rule has to stand in it.
fn sentences(problem: &Problem, lang: Lang, request_id: &str) -> String {
    let mut text = lang.of(&problem.detail).to_owned();
    for violation in problem.members.get("violations").and_then(Value::as_array).into_iter().flatten() {
        let said = violation.get("text").or_else(|| violation.get("detail"));
        // In one language, or in both.
        let sentence = said.and_then(|s| s.as_str().or_else(|| s.get(lang.tag()).and_then(Value::as_str)));
        if let Some(sentence) = sentence {
            text.push(' ');
            text.push_str(sentence);
        }
    }
    if problem.kind.status().is_server_error() {
        text.push_str(&format!(" ({request_id})"));
    }
    text
}

/// Whether QGIS asks, which has habits that no other client has.
#[must_use]
pub fn by_qgis(headers: &HeaderMap) -> bool {
    headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).is_some_and(|agent| agent.contains("QGIS"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_has_its_report() {
        let problem = Problem::bad_request("Brak <parametru>.", "A <parameter> is missing.")
            .ows("MissingParameterValue")
            .member("parameter", "service");
        let new = Report::Wfs20.write(&problem, Lang::Pl, "7");
        assert!(new.contains("exceptionCode=\"MissingParameterValue\" locator=\"service\""), "{new}");
        assert!(new.contains("<ExceptionText>Brak &lt;parametru&gt;.</ExceptionText>"), "{new}");
        let old = Report::Wfs10.write(&problem, Lang::En, "7");
        assert!(old.contains("<ServiceException code=\"MissingParameterValue\" locator=\"service\">A &lt;"), "{old}");
        let fault = Report::Soap11.write(&problem, Lang::Pl, "7");
        assert!(
            fault.contains("<faultcode>soap:Client</faultcode>") && fault.contains("<detail><ExceptionReport"),
            "{fault}"
        );
        assert!(Report::Wfs11.write(&problem, Lang::Pl, "7").contains("xmlns=\"http://www.opengis.net/ows\""));
        let broken = vec![serde_json::json!({ "text": { "pl": "Drzewo jest za grube.", "en": "Too thick." } })];
        let told = Report::Wfs20.write(&Problem::violations(broken), Lang::Pl, "7");
        assert!(told.contains("Drzewo jest za grube."), "{told}");
    }
}
