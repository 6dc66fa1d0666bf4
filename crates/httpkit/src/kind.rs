//! The closed list of problems and the only error status codes of the house.

use axum::http::StatusCode;

/// The kinds of problem. Their slugs are part of the interface: clients may rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    InvalidParameter,
    UnknownParameter,
    InvalidBody,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    NotAcceptable,
    Conflict,
    Gone,
    PreconditionFailed,
    TooLarge,
    UnsupportedMediaType,
    Violations,
    PreconditionRequired,
    TooManyRequests,
    Internal,
    Unavailable,
    Timeout,
}

impl ProblemKind {
    pub const ALL: [Self; 19] = [
        Self::InvalidParameter,
        Self::UnknownParameter,
        Self::InvalidBody,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::NotAcceptable,
        Self::Conflict,
        Self::Gone,
        Self::PreconditionFailed,
        Self::TooLarge,
        Self::UnsupportedMediaType,
        Self::Violations,
        Self::PreconditionRequired,
        Self::TooManyRequests,
        Self::Internal,
        Self::Unavailable,
        Self::Timeout,
    ];

    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::InvalidParameter | Self::UnknownParameter | Self::InvalidBody => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Gone => StatusCode::GONE,
            Self::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Violations => StatusCode::UNPROCESSABLE_ENTITY,
            Self::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
            Self::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Timeout => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    /// Last part of the problem's `type`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::InvalidParameter => "invalid-parameter",
            Self::UnknownParameter => "unknown-parameter",
            Self::InvalidBody => "invalid-body",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::NotAcceptable => "not-acceptable",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::PreconditionFailed => "precondition-failed",
            Self::TooLarge => "too-large",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::Violations => "violations",
            Self::PreconditionRequired => "precondition-required",
            Self::TooManyRequests => "too-many-requests",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
        }
    }

    /// Short title in Polish and English.
    #[must_use]
    pub fn title(self) -> (&'static str, &'static str) {
        match self {
            Self::InvalidParameter => ("Nieprawidłowa wartość parametru", "Invalid parameter value"),
            Self::UnknownParameter => ("Nieznany parametr", "Unknown parameter"),
            Self::InvalidBody => ("Nieprawidłowa treść żądania", "Invalid request body"),
            Self::Unauthorized => ("Wymagane zalogowanie", "Sign-in required"),
            Self::Forbidden => ("Brak uprawnień", "Forbidden"),
            Self::NotFound => ("Nie znaleziono", "Not found"),
            Self::MethodNotAllowed => ("Niedozwolona metoda", "Method not allowed"),
            Self::NotAcceptable => ("Brak żądanego formatu", "No acceptable format"),
            Self::Conflict => ("Sprzeczność z obecnym stanem", "Conflict"),
            Self::Gone => ("Obiekt już nie istnieje", "Gone"),
            Self::PreconditionFailed => ("Obiekt zmieniono w międzyczasie", "Precondition failed"),
            Self::TooLarge => ("Zbyt duże żądanie", "Request too large"),
            Self::UnsupportedMediaType => ("Nieobsługiwany format treści", "Unsupported media type"),
            Self::Violations => ("Dane nie spełniają reguł", "The data break rules"),
            Self::PreconditionRequired => ("Wymagany nagłówek If-Match", "Precondition required"),
            Self::TooManyRequests => ("Zbyt wiele żądań", "Too many requests"),
            Self::Internal => ("Błąd wewnętrzny", "Internal error"),
            Self::Unavailable => ("Usługa chwilowo niedostępna", "Service unavailable"),
            Self::Timeout => ("Przekroczono czas oczekiwania", "Timeout"),
        }
    }

    /// The code by which OGC services call it (OWS 1.1.0 §8.3), for clients that read only those.
    pub(crate) fn ows_code(self) -> &'static str {
        match self {
            Self::InvalidParameter | Self::UnknownParameter => "InvalidParameterValue",
            Self::InvalidBody | Self::UnsupportedMediaType => "OperationParsingFailed",
            Self::NotFound | Self::Gone => "NotFound",
            Self::MethodNotAllowed | Self::NotAcceptable => "OperationNotSupported",
            Self::Conflict | Self::PreconditionFailed | Self::PreconditionRequired => "CannotLockAllFeatures",
            Self::Violations => "InvalidValue",
            _ => "NoApplicableCode",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_closed_and_its_slugs_differ() {
        let mut slugs: Vec<_> = ProblemKind::ALL.iter().map(|k| k.slug()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), ProblemKind::ALL.len());
        assert!(ProblemKind::ALL.iter().all(|k| !k.status().is_success() && !k.title().0.is_empty()));
    }
}
