"""Tests that the models accept all instances of strict models that datamodel-code-generator generates from the spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest
from polyfactory.factories import base
from polyfactory.factories.base import BaseFactory
from polyfactory.factories.pydantic_factory import ModelFactory
from pydantic import BaseModel, RootModel, ValidationError

from aiomodelarts import models
from aiomodelarts.core.codec.model import Model
from tests.cases import for_each
from tests.second_reading import examples

MODELS = [name for name in models.__all__ if issubclass(getattr(models, name), Model)]


class Instances(ModelFactory[BaseModel]):
    """Factory of instances that makes the factory of a nested model once, and looks up the providers of values once."""

    __is_base_factory__ = True
    __check_model__ = False  # declares no fields, and the check of that takes half of the time
    _nested: ClassVar[dict[tuple[bool, type[Any]], type[BaseFactory[Any]]]] = {}

    @classmethod
    def _get_or_create_factory(cls, model: type[Any]) -> type[BaseFactory[Any]]:
        key = (cls.__allow_none_optionals__, model)
        if key not in cls._nested:
            cls._nested[key] = super()._get_or_create_factory(model)
        return cls._nested[key]

    @classmethod
    def get_provider_map(cls) -> dict[Any, Callable[[], Any]]:
        if "_provider_map" not in cls.__dict__:
            cls._provider_map = super().get_provider_map()
        return cls._provider_map


def by_identity(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a function that is called once for each annotation. Many annotations have no hash."""
    known: dict[int, tuple[Any, Any]] = {}

    def call(annotation: Any) -> Any:
        if id(annotation) not in known:
            known[id(annotation)] = function(annotation), annotation
        return known[id(annotation)][0]

    return call


@pytest.fixture(scope="module", autouse=True)
def _annotations_are_read_once() -> Iterator[None]:
    """polyfactory reads the annotation of a field for each value, which takes a fifth of the time."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("get_type_origin", "is_literal", "is_optional", "is_union", "unwrap_annotation"):
            patch.setattr(base, name, by_identity(getattr(base, name)))
        yield


def instances(oracle: type[BaseModel]) -> Iterator[BaseModel]:
    """Yield instances with all optional fields null, with all set, and with some set."""
    optional = [field.alias or name for name, field in oracle.model_fields.items() if not field.is_required()]
    for allow_null in (True, False):
        factory = Instances.create_factory(oracle, __random_seed__=7, __allow_none_optionals__=allow_null)
        if allow_null:
            yield factory.build(**dict.fromkeys(optional))
        for _ in range(3):
            yield factory.build()


def test_both_have_the_same_models(document, reading) -> None:
    schemas = document["components"]["schemas"]
    theirs = {
        name for name in schemas
        if isinstance(found := getattr(reading, name, None), type) and issubclass(found, BaseModel)
        and not issubclass(found, RootModel)
    }  # fmt: skip

    assert theirs == set(MODELS)
    assert len(theirs) == sum("properties" in schema or "allOf" in schema for schema in schemas.values()) > 0


@for_each("name", MODELS)
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
        # Omit unset fields, because pydantic fills in defaults.
        assert oracle.model_validate(written).model_dump(mode="json", by_alias=True, exclude_unset=True) == message


@for_each("name", MODELS)
def test_second_reading_is_strict(name: str, reading) -> None:
    """Otherwise the other tests would not detect lost or added keys."""
    oracle = getattr(reading, name)

    with pytest.raises(ValidationError, match="extra_forbidden"):
        oracle.model_validate({"never-heard-of": 1})


def test_examples_have_no_unknown_keys(document: dict[str, Any]) -> None:
    for where, schema, example in examples(document):
        many = schema.get("type") == "array"
        if many and schema["items"] == {"type": "string"}:
            continue  # strings have no keys
        model = getattr(models, (schema["items"] if many else schema)["$ref"].rsplit("/", 1)[1])
        for item in example if many else [example]:
            read = model.from_dict(item)
            assert read.to_dict() == item, where
            assert not list(unknown_keys(read)), where


def unknown_keys(value: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the unknown keys of a model and the models inside it."""
    if isinstance(value, Model):
        if value.additional_properties:
            yield type(value).__name__, value.additional_properties
        for name in value.__wire_names__.values():
            yield from unknown_keys(getattr(value, name, None))
    elif isinstance(value, dict):
        for entry in value.values():
            yield from unknown_keys(entry)
    elif isinstance(value, list):
        for item in value:
            yield from unknown_keys(item)
