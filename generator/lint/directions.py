"""Check `readOnly` and `writeOnly`: requests have no read-only parts, responses no write-only ones."""

from collections.abc import Iterator

from ..spec.bundle import operations, resolve
from ..spec.objects import Found, objects_below
from ..spec.problems import Problem
from ..spec.schema_uses import returned_schemas, sent_schemas
from ..spec.source import SpecMap


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield read-only schemas that requests contain, and write-only ones that responses contain."""
    for found in _requests(document):
        if found.node.get("readOnly") is True:
            what = "a request contains this read-only schema, so callers could set it"
            remedy = "give the request a schema of its own without it; both may share the rest by `allOf`"
            yield Problem(found.node.place("readOnly"), what, remedy)
    for found in _responses(document):
        if found.node.get("writeOnly") is True:
            what = "a response contains this write-only schema"
            remedy = "give the response a schema of its own without it; both may share the rest by `allOf`"
            yield Problem(found.node.place("writeOnly"), what, remedy)


def _requests(document: SpecMap) -> Iterator[Found]:
    schemas = document["components"].get("schemas", {})
    for name in sent_schemas(document):
        yield from objects_below("schema", "schemas", schemas[name])
    for _, _, item, operation in operations(document):
        for parameter in (*item.get("parameters", []), *operation.get("parameters", [])):
            yield from objects_below("parameter", "parameters", resolve(document, parameter))


def _responses(document: SpecMap) -> Iterator[Found]:
    schemas = document["components"].get("schemas", {})
    for name in returned_schemas(document):
        yield from objects_below("schema", "schemas", schemas[name])
    for _, _, _, operation in operations(document):
        for response in operation.get("responses", {}).values():
            yield from objects_below("response", "responses", resolve(document, response))
