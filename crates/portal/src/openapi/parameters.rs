//! Parameters that many operations share.

use utoipa::IntoParams;
use utoipa::openapi::Required;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, Type};

fn text(name: &str, place: ParameterIn, required: Required, description: &str) -> Parameter {
    let schema = ObjectBuilder::new().schema_type(Type::String).build();
    let parameter = ParameterBuilder::new().name(name).parameter_in(place).required(required);
    parameter.description(Some(description)).schema(Some(schema)).build()
}

/// The version that a change is about; without it the change is refused.
pub(crate) struct IfMatch;

impl IntoParams for IfMatch {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![text("If-Match", ParameterIn::Header, Required::True, "ETag of the version that was read.")]
    }
}

/// The version that a change is about, when the client wants it compared (or says it elsewhere).
pub(crate) struct MayMatch;

impl IntoParams for MayMatch {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![text("If-Match", ParameterIn::Header, Required::False, "ETag of the version that was read.")]
    }
}

/// The class that an address names.
pub(crate) struct InClass;

impl IntoParams for InClass {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let path = |name, what| text(name, ParameterIn::Path, Required::True, what);
        vec![path("register", "Id of a register."), path("class", "Id of one of its classes.")]
    }
}

/// The entry that an address names.
pub(crate) struct OfEntry;

impl IntoParams for OfEntry {
    fn into_params(place: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let id = text("id", ParameterIn::Path, Required::True, "Feature id: `namespace_localId`.");
        InClass::into_params(place).into_iter().chain([id]).collect()
    }
}
