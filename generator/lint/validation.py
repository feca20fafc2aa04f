"""Validate values against schemas of the document."""

from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs

from ..spec.remembered import remembered
from ..spec.source import SpecMap, plain

Validate = Callable[[Any, Any], Iterator[jsonschema_rs.ValidationError]]


@remembered
def validator(document: SpecMap) -> Validate:
    """Return a function that validates a value against a schema. The components are compiled once."""
    base = "urn:spec"
    components = {"components": plain(document["components"], base)}
    registry = jsonschema_rs.Registry([(base, components)], draft=jsonschema_rs.Draft202012)

    def validate(schema: Any, value: Any) -> Iterator[jsonschema_rs.ValidationError]:
        validator = jsonschema_rs.Draft202012Validator(plain(schema, base), registry=registry)
        return iter(validator.iter_errors(plain(value)))

    return validate
