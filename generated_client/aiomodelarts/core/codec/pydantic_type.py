"""Models as types of fields of pydantic, and so of parameters and responses of FastAPI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from .model_json import json_object

if TYPE_CHECKING:
    from pydantic_core.core_schema import CoreSchema, SerializationInfo

    from .declared_model import Declared


class PydanticType:
    """Base class of models that tells pydantic how to validate and serialize them.

    pydantic creates a model from an object and keeps a model as it is. It serializes to JSON as `to_json`, without
    secrets, and to Python objects as `to_dict`.
    """

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema  # only pydantic calls this

        return core_schema.no_info_plain_validator_function(
            cls.__validated__,
            serialization=core_schema.plain_serializer_function_ser_schema(_serialized, info_arg=True),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__}

    @classmethod
    def __validated__(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"{cls.__name__} is an object")  # pydantic expects this error
        return cast("Any", cls).from_dict(value)


def _serialized(model: Declared, info: SerializationInfo) -> dict[str, Any]:
    return json_object(model, secrets=info.mode == "python")
