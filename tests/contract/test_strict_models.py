"""Strict pydantic models that datamodel-code-generator made of the spec take all that client and fake send."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest
from pydantic import ValidationError

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, Recorded
from aiomodelarts.testing.spec.contracts import contracts, faults_of
from tests.cases import for_each, resource_of
from tests.contract.conftest import ERROR_SCHEMA, Maker
from tests.contract.scenarios import SCENARIOS
from tests.second_reading import Example, check, examples, parameter_examples, parameter_schemas, parameters_of

# Callers keep attributes of their own in these.
OPEN_FIELDS = (("metadata",), ("property",))
GONE = object()
MANY = 300
WRONGS = (None, True, -7, 10**15, 7.5, "word", "7", "", "w" * 5000, [], {}, {str(n): n for n in range(MANY)}, GONE)
# What the generated models express, as the faulty examples show; a keyword that is not here has to be tried first.
KEYWORDS = {
    "additionalProperties", "allOf", "anyOf", "enum", "exclusiveMinimum", "items", "maxItems", "maxLength",
    "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "pattern", "properties",
    "required", "type",
}  # fmt: skip
ANNOTATIONS = {"default", "deprecated", "description", "format", "title"}


def given(call: Recorded) -> dict[str, Any]:
    """The parameters of a call, those of its path included; what the spec does not know stays text."""
    pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", OPERATIONS[call.operation].path)
    path = re.fullmatch(pattern, call.path)
    assert path is not None
    texts = {name: [unquote(text)] for name, text in path.groupdict().items()}
    texts |= parse_qs(call.query, keep_blank_values=True)
    known = {parameter.name: parameter for parameter in contracts()[call.operation].parameters}
    texts |= {
        name: [call.headers[name.lower()]]
        for name, parameter in known.items()
        if parameter.where == "header" and name.lower() in call.headers
    }
    return {name: known[name].read(text) if name in known else text for name, text in texts.items()}


def messages(call: Recorded) -> Iterator[Example]:
    """What a call sent and what it got, with its schemas."""
    contract = contracts()[call.operation]
    yield "parameters", parameters_of(call.operation), given(call)
    if contract.body_schema is not None and call.body is not None:
        yield "request", contract.body_schema, call.body
    failed = call.status >= 300 or (isinstance(call.response, dict) and call.response.get("is_success") is False)
    schema = ERROR_SCHEMA if failed else contract.responses[call.status]
    if schema is not None:
        yield "answer", schema, call.response


def validate(reading: ModuleType, schema: dict[str, Any], message: Any) -> None:
    """Hold a message against its model, the attributes of callers aside."""
    try:
        check(reading, schema, message)
    except ValidationError as error:
        own = [one for one in error.errors() if one["type"] == "extra_forbidden" and one["loc"][-2:-1] in OPEN_FIELDS]
        if len(own) < error.error_count():
            raise


@for_each("operation", OPERATIONS, by=resource_of)
async def test_what_client_and_fake_send_is_valid(operation: str, reading: ModuleType) -> None:
    fake = FakeModelArts()
    async with fake.client(retries=0) as client:
        await SCENARIOS[operation](client, Maker(fake, client))
    for call in fake.calls:
        for _, schema, message in messages(call):
            validate(reading, schema, message)
    contract = contracts()[operation]
    assert fake.calls[-1].operation == operation
    kinds = {kind for kind, _, _ in messages(fake.calls[-1])}
    assert ("answer" in kinds) == (contract.response_schema is not None)
    assert "request" in kinds or not contract.body_required


def test_examples_are_valid(document: dict[str, Any], reading: ModuleType) -> None:
    shown = [*examples(document), *parameter_examples(document)]
    for _, schema, example in shown:
        check(reading, schema, example)
    assert len(shown) > 2 * len(OPERATIONS)


def test_examples_with_a_fault_are_not(document: dict[str, Any], reading: ModuleType) -> None:
    """Each value of each example is replaced by wrong ones, or left out; the models refuse what the schemas refuse.

    All that pydantic lets pass is null for what may be absent, which the generated models also write as None, and true
    for one of the integers of an enumeration, because they are equal in Python.
    """
    refused, passed = 0, set()
    for place, schema, example in examples(document):
        for path, value, wrong in faulty(example):
            message = changed(example, path, wrong)
            if not faults_of(schema, message):
                continue
            if not accepts(reading, schema, message):
                refused += 1
                continue
            passed.add("null" if wrong is None else "true")
            assert wrong is None or (wrong is True and type(value) is int), f"{place}: {path} = {wrong!r} passes"
    assert passed == {"null", "true"}
    assert refused > 10_000


def test_no_keyword_is_left_out(document: dict[str, Any]) -> None:
    schemas = [*document["components"]["schemas"].values(), *parameter_schemas(document).values()]
    found = {word for schema in schemas for word in keywords(schema)}
    assert found - ANNOTATIONS - {"$ref"} == KEYWORDS


def keywords(schema: dict[str, Any] | bool) -> Iterator[str]:
    """The keywords of JSON Schema in a schema and those inside."""
    if isinstance(schema, bool):
        return
    yield from (word for word in schema if not word.startswith("x-"))
    inside = [*schema.get("properties", {}).values(), *schema.get("allOf", []), *schema.get("anyOf", [])]
    for part in [*inside, schema.get("items", True), schema.get("additionalProperties", True)]:
        yield from keywords(part)


def accepts(reading: ModuleType, schema: dict[str, Any], message: Any) -> bool:
    try:
        check(reading, schema, message)
    except ValidationError:
        return False
    return True


def faulty(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any, Any]]:
    """The place of each value in a message, the value, and what to put there."""
    for wrong in [*WRONGS, *([value * MANY] if isinstance(value, list) else [])]:
        if path or wrong is not GONE:
            yield path, value, wrong
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in inside:
        yield from faulty(entry, (*path, key))


def changed(message: Any, path: tuple[Any, ...], wrong: Any) -> Any:
    """A copy of a message with something else in one place, or with nothing there."""
    if not path:
        return wrong
    key, *rest = path
    copy = message.copy()
    if not rest and wrong is GONE:
        del copy[key]
    else:
        copy[key] = changed(copy[key], tuple(rest), wrong)
    return copy


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"colour": "red"}, "extra_forbidden"),
        ({"name": 1}, "string_type"),
        ({"create_at": "1719822600000"}, "int_type"),
        ({"lease": {"colour": "red"}}, "extra_forbidden"),
        ({"status": "NEVER"}, "enum"),
    ],
    ids=json.dumps,
)
def test_that_would_be_noticed(wrong: dict[str, Any], reason: str, reading: ModuleType) -> None:
    contract = contracts()["ShowNotebook"]
    with pytest.raises(ValidationError, match=reason):
        validate(reading, contract.responses[200] or {}, {**contract.example, **wrong})


@pytest.mark.parametrize("query", ["limit=many", "colour=red", "sort_dir=sideways"])
def test_wrong_parameters_would_be_noticed(query: str, reading: ModuleType) -> None:
    right = Recorded("ListNotebooks", "GET", "/v1/0123456789abcdef/notebooks", "limit=5", {}, None, 200, {"data": []})
    validate(reading, parameters_of("ListNotebooks"), given(right))
    wrong = Recorded("ListNotebooks", "GET", "/v1/0123456789abcdef/notebooks", query, {}, None, 200, {"data": []})
    with pytest.raises(ValidationError):
        validate(reading, parameters_of("ListNotebooks"), given(wrong))
