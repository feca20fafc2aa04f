"""Check `format`, which has an effect only with a few values."""

from collections.abc import Iterator

from ..spec.bundle import operations, resolve
from ..spec.messages import EVENTS, FORM, JSON
from ..spec.objects import objects
from ..spec.problems import Problem
from ..spec.source import SpecMap
from ..spec.unknown_keywords import did_you_mean
from .schema_keywords import types_of
from .schemas import flat_properties

# Formats of each type that the client, its documentation or the fake uses.
FORMATS = {"integer": ("int32", "int64"), "number": ("float", "double"), "string": ("date", "date-time", "uuid")}
ALL = tuple(name for names in FORMATS.values() for name in names)
BYTES = ("binary", "byte")


def schemas_of_bytes(document: SpecMap) -> Iterator[SpecMap]:
    """Yield the schemas that may have the format `binary`: responses that are not JSON, and fields of forms."""
    for *_, operation in operations(document):
        form = resolve(document, operation.get("requestBody", {})).get("content", {}).get(FORM, {})
        for part in flat_properties(document, form.get("schema", {})).values():
            yield from (part, part.get("items", {}))
        for response in operation.get("responses", {}).values():
            for kind, media in resolve(document, response).get("content", {}).items():
                if kind not in (JSON, EVENTS):
                    yield media.get("schema")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield formats that are unknown, that JSON has not, or that do not match the type."""
    bytes_schemas = {id(schema) for schema in schemas_of_bytes(document)}
    for found in objects(document):
        name = found.node.get("format")
        if found.kind != "schema" or not isinstance(name, str):
            continue
        place, types = found.node.place("format"), types_of(document, found.node)
        if id(found.node) in bytes_schemas and name == "binary":
            continue
        if name in BYTES:
            what = f"the format is {name}, but JSON has no bytes"
            remedy = "remove it, and describe the string, such as Base64; or correct the content type"
            yield Problem(place, what, remedy)
        elif name not in ALL:
            guess = did_you_mean(name, ALL)
            what = f"the format {name} is not supported{f'; did you mean {guess}?' if guess else ''}"
            remedy = f"write `format: {guess}`" if guess else "write `pattern:`, or describe it in the description"
            yield Problem(place, what, remedy)
        elif not any(name in FORMATS.get(kind, ()) for kind in types):
            wanted = next(kind for kind, names in FORMATS.items() if name in names)
            what = f"the format {name} has no effect on {' or '.join(types) or 'a schema without a type'}"
            yield Problem(place, what, f"remove it, or write `type: {wanted}`")
