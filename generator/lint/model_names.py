"""Check that users can guess the names of models and enumeration members."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve
from ..spec.naming import member_names
from ..spec.problems import Problem
from ..spec.source import SpecMap

OPERATION_VERB = re.compile(r"(Show|List|Get|Desc|Describe|Create|Update|Delete|Change|Patch)(?=[A-Z])")
SUFFIX = re.compile(r"(Response|Result|Page|List)$")
NUMBERED = re.compile(r"(VALUE|MEMBER|OPTION|ENUM|ANSWERED)_?\d+$|ANSWERED_")
# `CreationFailed` and `text/plain` would become CREATIONFAILED and TEXTPLAIN.
JOINED_WORDS = re.compile(r"[a-z][A-Z]|\w[^\w\s.-]+\w")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield responses with the name of an operation, and enumeration members that are not words."""
    yield from _responses(document)
    yield from _members(document)


def _responses(document: SpecMap) -> Iterator[Problem]:
    schemas = document["components"].get("schemas", {})
    identifiers = {operation.get("operationId", "") for _, _, _, operation in operations(document)}
    for _, _, _, operation in operations(document):
        for name in _response_schemas(document, operation):
            base = SUFFIX.sub("", name)
            is_operation = base != name and base in identifiers and base not in schemas
            if name.endswith("Response") or OPERATION_VERB.match(name) or is_operation:
                what = f"the response schema {name} is named for the operation {operation.get('operationId')}"
                remedy = (
                    "name it for its contents: Notebook for the resource, NotebookSummary for another item, "
                    "NotebookPage for a list, NotebookReference for an ID, NotebookActionResult for a result"
                )
                yield Problem(schemas.place(name), what, remedy)


def _response_schemas(document: SpecMap, operation: SpecMap) -> Iterator[str]:
    """Yield the names of the schemas that an operation returns, alone or as items of an array."""
    for status, node in operation.get("responses", {}).items():
        if status == "default":
            continue
        for media in (resolve(document, node) or {}).get("content", {}).values():
            schema: Any = media.get("schema", {})
            reference = schema.get("$ref") or schema.get("items", {}).get("$ref")
            if reference:
                yield reference.rpartition("/")[2]


def _members(document: SpecMap) -> Iterator[Problem]:
    for name, schema in document["components"].get("schemas", {}).items():
        if "enum" not in schema:
            continue
        names_in_spec = schema.get("x-enum-varnames")
        names = member_names(schema["enum"], names_in_spec)
        # Another rule reports a wrong number of names.
        for index, (own, value) in enumerate(zip(names, schema["enum"], strict=False)):
            is_joined = names_in_spec is None and bool(JOINED_WORDS.search(str(value)))
            if NUMBERED.match(own) or is_joined:
                what = f"the member {own} of {name} is not named with the words of its value {value!r}"
                remedy = "add `x-enum-varnames:` with a name for each value, such as SECONDS_60 or CREATION_FAILED"
                yield Problem(schema["enum"].place(index), what, remedy)
