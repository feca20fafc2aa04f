# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTrialStopResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchTrialStopResult(BaseModel):
    """Reference to the trial to be stopped.

    Attributes:
        earlystop_trial: ID of the trial.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "earlystop_trial": "earlystop_trial",
    }

    earlystop_trial: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        earlystop_trial: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.earlystop_trial = earlystop_trial
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchTrialStopResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.earlystop_trial = get("earlystop_trial", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.earlystop_trial
        if v is not UNSET:
            out["earlystop_trial"] = v
        return out


_KEYS = frozenset(AutoSearchTrialStopResult.__wire_names__)
