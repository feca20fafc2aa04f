"""The error of reading a field that a response should have but doesn't."""

from __future__ import annotations

from .exceptions import ModelArtsError


class MissingField(ModelArtsError, AttributeError):
    """The service left out a field that all documented responses have, or sent null for it.

    Decoding a response never raises this error; only reading the field does. Because it is an `AttributeError`,
    `getattr(model, "name", default)` and `hasattr` work as usual.

    Args:
        model: Name of the model class.
        field: Name of the field.
        operation: Name of the operation that returned the model; empty if no call did.
        is_null: Whether the service sent null for the field.
    """

    def __init__(self, model: str, field: str, operation: str = "", *, is_null: bool = False) -> None:
        self.model = model
        self.field = field
        self.operation = operation
        self.is_null = is_null
        problem = "null" if is_null else "missing"
        hint = f'getattr(..., "{field}", None) reads it without an error'
        super().__init__(f"the field {field!r} of {model} is {problem} in the response; {hint}")
        self.name = field
