# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearch(BaseModel):
    """Settings of a hyperparameter search, such as the parameters to vary and the metrics to optimize.

    Attributes:
        skip_search_params: Parameters to exclude from the search, in one string.
        reward_attrs: Metrics used to compare the trials.
        search_params: Parameters that vary from trial to trial.
        algo_configs: Algorithms that choose the values for the next trials.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "skip_search_params": "skip_search_params",
        "reward_attrs": "reward_attrs",
        "search_params": "search_params",
        "algo_configs": "algo_configs",
    }

    skip_search_params: str | Unset | None
    reward_attrs: list[AutoSearchMetric] | Unset | None
    search_params: list[AutoSearchParameter] | Unset | None
    algo_configs: list[AutoSearchAlgorithm] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        skip_search_params: str | Unset | None = UNSET,
        reward_attrs: list[AutoSearchMetric] | Unset | None = UNSET,
        search_params: list[AutoSearchParameter] | Unset | None = UNSET,
        algo_configs: list[AutoSearchAlgorithm] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.skip_search_params = skip_search_params
        self.reward_attrs = reward_attrs
        self.search_params = search_params
        self.algo_configs = algo_configs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearch:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.skip_search_params = get("skip_search_params", UNSET)
        v = get("reward_attrs", UNSET)
        self.reward_attrs = (
            [AutoSearchMetric.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("search_params", UNSET)
        self.search_params = (
            [AutoSearchParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("algo_configs", UNSET)
        self.algo_configs = (
            [AutoSearchAlgorithm.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.skip_search_params
        if v is not UNSET:
            out["skip_search_params"] = v
        v = self.reward_attrs
        if v is not UNSET:
            out["reward_attrs"] = (
                [i0.to_dict() if i0.__class__ is AutoSearchMetric else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.search_params
        if v is not UNSET:
            out["search_params"] = (
                [i0.to_dict() if i0.__class__ is AutoSearchParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.algo_configs
        if v is not UNSET:
            out["algo_configs"] = (
                [i0.to_dict() if i0.__class__ is AutoSearchAlgorithm else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(AutoSearch.__wire_names__)
from .auto_search_algorithm import AutoSearchAlgorithm  # noqa: E402
from .auto_search_metric import AutoSearchMetric  # noqa: E402
from .auto_search_parameter import AutoSearchParameter  # noqa: E402
