"""datamodel-code-generator reads the same spec on its own; what its strict models hold has to pass through ours."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from polyfactory.factories.pydantic_factory import ModelFactory
from pydantic import BaseModel, RootModel, ValidationError

from aiomodelarts import models
from aiomodelarts.core.model import Model
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, Recorded
from aiomodelarts.testing.contract import contracts
from generator.params import free_objects, run_datamodel_codegen
from generator.source import SpecMap
from tests.contract.conftest import Maker
from tests.contract.scenarios import SCENARIOS

OPTIONS = (
    "--input-file-type", "openapi", "--openapi-scopes", "schemas", "--output-model-type", "pydantic_v2.BaseModel",
    "--target-python-version", "3.11", "--disable-timestamp", "--use-standard-collections", "--use-union-operator",
    "--use-annotated", "--extra-fields", "forbid", "--strict-types", "str", "int", "float", "bool",
    "--formatters", "builtin",
)  # fmt: skip
MODULE = "second_reading"
OPEN_FIELDS = (("metadata",), ("property",))
MODELS = [name for name in models.__all__ if issubclass(getattr(models, name), Model)]
METHODS = ("get", "put", "post", "delete", "patch")


@pytest.fixture(scope="session")
def reading(document, tmp_path_factory) -> Iterator[ModuleType]:
    """The module of pydantic models, one for each schema."""
    folder = tmp_path_factory.mktemp(MODULE)
    source, target = folder / "openapi.json", folder / f"{MODULE}.py"
    source.write_text(json.dumps(free_objects(document)), encoding="utf-8")
    run_datamodel_codegen(SpecMap("openapi.json", 1), source, target, OPTIONS)
    spec = importlib.util.spec_from_file_location(MODULE, target)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[MODULE] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules[MODULE]


def instances(oracle: type[BaseModel]) -> Iterator[BaseModel]:
    """Instances with every optional field null, with every one given, and in between."""
    optional = [field.alias or name for name, field in oracle.model_fields.items() if not field.is_required()]
    for allow_null in (True, False):
        factory = ModelFactory.create_factory(oracle, __random_seed__=7, __allow_none_optionals__=allow_null)
        if allow_null:
            yield factory.build(**dict.fromkeys(optional))
        for _ in range(3):
            yield factory.build()


def examples(document: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """All examples of bodies and answers with their operation and schema."""
    shared = document["components"]["responses"]
    for path, item in document["paths"].items():
        for method in METHODS:
            operation = item.get(method, {})
            for status, answer in operation.get("responses", {}).items():
                found = shared[answer["$ref"].rsplit("/", 1)[1]] if "$ref" in answer else answer
                for media in found.get("content", {}).values():
                    yield f"{method} {path} {status}", media["schema"], media["example"]
            for media in operation.get("requestBody", {}).get("content", {}).values():
                yield f"{method} {path}", media["schema"], media["example"]


def test_both_have_the_same_models(document, reading) -> None:
    schemas = document["components"]["schemas"]
    theirs = {
        name for name in schemas
        if isinstance(found := getattr(reading, name, None), type) and issubclass(found, BaseModel)
        and not issubclass(found, RootModel)
    }  # fmt: skip

    assert theirs == set(MODELS)
    assert len(theirs) == sum("properties" in schema or "allOf" in schema for schema in schemas.values()) > 0


@pytest.mark.parametrize("name", MODELS)
def test_instances_pass_through(name: str, reading) -> None:
    oracle, model = getattr(reading, name), getattr(models, name)
    for instance in instances(oracle):
        message = instance.model_dump(mode="json", by_alias=True)

        read = model.from_dict(message)
        written = read.to_dict()

        assert written == message
        assert read.additional_properties == {}
        assert oracle.model_validate(written) == instance

        message = instance.model_dump(mode="json", by_alias=True, exclude_none=True)
        written = model.from_dict(message).to_dict()

        assert written == message
        # Without what was not given, because pydantic fills in defaults.
        assert oracle.model_validate(written).model_dump(mode="json", by_alias=True, exclude_unset=True) == message


@pytest.mark.parametrize("name", MODELS)
def test_second_reading_is_strict(name: str, reading) -> None:
    """Otherwise a lost or added key would go unnoticed above."""
    oracle = getattr(reading, name)

    with pytest.raises(ValidationError, match="extra_forbidden"):
        oracle.model_validate({"never-heard-of": 1})


def test_examples_are_valid_and_read_without_rest(document, reading) -> None:
    count = 0
    for where, schema, example in examples(document):
        if "$ref" not in schema:
            continue
        name = schema["$ref"].rsplit("/", 1)[1]
        getattr(reading, name).model_validate(example)
        read = getattr(models, name).from_dict(example)
        assert read.to_dict() == example, where
        assert not list(rests(read)), where
        count += 1

    assert count >= len(document["paths"])


def messages(call: Recorded) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """What a call sent and what it got, with its schemas."""
    contract = contracts()[call.operation]
    if contract.body_schema is not None and call.body is not None:
        yield "request", contract.body_schema, call.body
    failed = call.status >= 300 or (isinstance(call.answer, dict) and call.answer.get("is_success") is False)
    schema = {"$ref": "#/components/schemas/ErrorBody"} if failed else contract.answers[call.status]
    if schema is not None:
        yield "answer", schema, call.answer


def validate(reading: ModuleType, schema: dict[str, Any], message: Any) -> bool:
    """Hold a message, or each of a list of messages, against its model; False when it has none."""
    if schema.get("type") == "array":
        return all(validate(reading, schema["items"], part) for part in message)
    if "$ref" not in schema:
        return False
    try:
        getattr(reading, schema["$ref"].rsplit("/", 1)[1]).model_validate(message)
    except ValidationError as error:
        # Callers keep attributes of their own in these.
        own = [one for one in error.errors() if one["type"] == "extra_forbidden" and one["loc"][-2:-1] in OPEN_FIELDS]
        if len(own) < error.error_count():
            raise
    return True


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_what_client_and_fake_send_is_valid(operation: str, reading: ModuleType) -> None:
    fake = FakeModelArts()
    async with fake.client(retries=0) as client:
        await SCENARIOS[operation](client, Maker(fake, client))
    contract = contracts()[operation]
    for call in fake.calls:
        for kind, schema, message in messages(call):
            known = validate(reading, schema, message)
            assert known or kind == "answer", f"{call}: the {kind} has no model"
    assert fake.calls[-1].operation == operation
    kinds = {kind for kind, _, _ in messages(fake.calls[-1])}
    assert ("answer" in kinds) == (contract.response_schema is not None)
    assert "request" in kinds or not contract.body_required


def test_that_would_be_noticed(reading: ModuleType) -> None:
    schema = {"$ref": "#/components/schemas/Notebook"}
    example = contracts()["ShowNotebook"].example
    assert validate(reading, schema, example)
    wrongs = ({"colour": "red"}, {"name": 1}, {"create_at": "1719822600000"}, {"lease": {"colour": "red"}})
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            validate(reading, schema, {**example, **wrong})


def rests(value: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """The unknown keys in a model and the models inside."""
    if isinstance(value, Model):
        if value.additional_properties:
            yield type(value).__name__, value.additional_properties
        for name in value.__wire_names__.values():
            yield from rests(getattr(value, name))
    elif isinstance(value, dict):
        for entry in value.values():
            yield from rests(entry)
    elif isinstance(value, list):
        for item in value:
            yield from rests(item)
