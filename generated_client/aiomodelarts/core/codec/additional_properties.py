"""Keys of a JSON object that its model doesn't declare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

from .json_values import JsonObject


class AdditionalProperties(dict[str, Any]):
    """The undeclared keys of a JSON object with their values, and the details that its model can't keep as attributes.

    Args:
        values: Undeclared keys and their values.
        model: The model; None for a copy that belongs to no model.
        fields: Names of the fields of the model by JSON key.
        nulls: Keys of required fields that are null.
        sent: All keys of the JSON object in their order.
    """

    __slots__ = ("_fields", "_order", "_sent", "model", "nulls")

    def __init__(
        self,
        values: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        model: JsonObject | None = None,
        fields: Mapping[str, str] | None = None,
        nulls: Iterable[str] = (),
        sent: Iterable[str] = (),
    ) -> None:
        super().__init__(values)
        self.model: JsonObject | None = model
        self._fields = fields or {}
        self.nulls: set[str] = set(nulls)
        self._sent = sent
        self._order: dict[str, None] | None = None

    @property
    def order(self) -> dict[str, None]:
        """All keys of the JSON object in their order. New keys come last."""
        if self._order is None:  # few programs change or write what they have received
            self._order = dict.fromkeys(self._sent)
        return self._order

    def refuse_fields(self, keys: Iterable[str]) -> None:
        """Raise a ValueError if a key belongs to a field, because the field would then have two values.

        Args:
            keys: The keys to check.
        """
        for key in keys:
            if key in self._fields:
                model, name = type(self.model).__name__, self._fields[key]
                raise ValueError(
                    f"{model} declares the key {key!r}: set the attribute {name!r} instead of additional_properties"
                )

    def _add(self, keys: Iterable[str]) -> None:
        self.refuse_fields(keys)
        for key in keys:
            if key not in self:  # it comes last, even if it was there before
                self.order.pop(key, None)
            self.order.setdefault(key)

    def __setitem__(self, key: str, value: Any) -> None:
        self._add((key,))
        super().__setitem__(key, value)

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Return the value of a key; add the key with the default if it is missing."""
        self._add((key,))
        return super().setdefault(key, default)

    def update(self, *values: Any, **entries: Any) -> None:
        """Add the keys of a mapping or of key-value pairs, and replace existing ones."""
        found = dict[str, Any](*values, **entries)
        self._add(found)
        super().update(found)

    def __ior__(self, values: Any) -> Self:  # type: ignore[override,misc]
        self.update(values)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    def __copy__(self) -> dict[str, Any]:
        return dict(self)

    def replaced(self, values: Mapping[str, Any], declared: Iterable[str]) -> Self:
        """Return other undeclared keys for the same model.

        Args:
            values: Undeclared keys and their values.
            declared: The declared keys that the model has.
        """
        self.refuse_fields(values)
        kept = {*declared, *self.nulls, *(key for key in values if key in self)}
        order = (key for key in self.order if key in kept)
        return type(self)(values, self.model, self._fields, self.nulls, (*order, *declared, *values))

    def merged(self, declared: dict[str, Any]) -> dict[str, Any]:
        """Return the JSON object in the order in which the service sent its keys; new keys come last.

        Args:
            declared: Values of the declared keys.
        """
        every = {**self, **dict.fromkeys(self.nulls), **declared}
        return {key: every[key] for key in dict.fromkeys((*self.order, *every)) if key in every}
