# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchParameter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchParameter(BaseModel):
    """Parameter that varies from trial to trial, with its range or list of values.

    Attributes:
        name: Name of the algorithm parameter.
        param_type: Whether the parameter varies over a range or a list of values.
        lower_bound: Smallest value to try, as a string.
        upper_bound: Largest value to try, as a string.
        discrete_points_num: Number of values that the range is divided into, as a string.
        discrete_values: Values to try if param_type is discrete.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "param_type": "param_type",
        "lower_bound": "lower_bound",
        "upper_bound": "upper_bound",
        "discrete_points_num": "discrete_points_num",
        "discrete_values": "discrete_values",
    }

    name: str | Unset | None
    param_type: AutoSearchParameterType | str | Unset | None
    lower_bound: str | Unset | None
    upper_bound: str | Unset | None
    discrete_points_num: str | Unset | None
    discrete_values: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        param_type: AutoSearchParameterType | str | Unset | None = UNSET,
        lower_bound: str | Unset | None = UNSET,
        upper_bound: str | Unset | None = UNSET,
        discrete_points_num: str | Unset | None = UNSET,
        discrete_values: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.param_type = param_type
        self.lower_bound = lower_bound
        self.upper_bound = upper_bound
        self.discrete_points_num = discrete_points_num
        self.discrete_values = discrete_values
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchParameter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("param_type", UNSET)
        self.param_type = AutoSearchParameterType.of(v)
        self.lower_bound = get("lower_bound", UNSET)
        self.upper_bound = get("upper_bound", UNSET)
        self.discrete_points_num = get("discrete_points_num", UNSET)
        self.discrete_values = get("discrete_values", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.param_type
        if v is not UNSET:
            out["param_type"] = to_wire(v)
        v = self.lower_bound
        if v is not UNSET:
            out["lower_bound"] = v
        v = self.upper_bound
        if v is not UNSET:
            out["upper_bound"] = v
        v = self.discrete_points_num
        if v is not UNSET:
            out["discrete_points_num"] = v
        v = self.discrete_values
        if v is not UNSET:
            out["discrete_values"] = v
        return out


_KEYS = frozenset(AutoSearchParameter.__wire_names__)
from .auto_search_parameter_type import AutoSearchParameterType  # noqa: E402
