"""The fields of models as attrs sees them, for `attrs.fields`, `attrs.asdict` and `attrs.evolve`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import attrs

    from .declared_model import Declared

    @attrs.define(init=False, eq=False, repr=False, slots=False)
    class AttrsClass:
        """Tells mypy that models are attrs classes. Otherwise it would refuse `attrs.evolve` and `attrs.asdict`."""

else:
    AttrsClass = object

COPIED = "_copied"
"""Argument of a model's constructor in which `attrs.evolve` passes the model to copy."""


class TolerantName(str):
    """Name of a field that lets `attrs.asdict` read a missing required field as None instead of raising an error."""

    __slots__ = ()


class AttrsFields:
    """The attribute `__attrs_attrs__` of model classes, created when it is first read.

    `attrs.evolve` reads all fields that the constructor takes and passes them to it. Missing fields would then become
    null, and missing required fields would raise an error. Therefore attrs sees a single argument of the constructor,
    which passes the whole model.
    """

    def __get__(self, model: object, owner: type[Declared]) -> Any:
        import attrs

        fields: dict[str, Any] = {
            field.name: attrs.field(init=False, metadata={"key": field.key, "type": field.annotation})
            for field in owner.__fields__.values()
        }
        fields["additional_properties"] = attrs.field(alias=COPIED)
        made = attrs.make_class(owner.__name__, fields, init=False, repr=False, eq=False)
        declared = attrs.fields(made)
        found = type(declared)(field.evolve(name=TolerantName(field.name)) for field in declared)
        owner.__attrs_attrs__ = found  # pyright: ignore[reportAttributeAccessIssue]
        return found
