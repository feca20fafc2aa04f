# Generated from spec/ by `make generate`; do not edit.
"""The model `BuiltInAlgorithm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BuiltInAlgorithm(BaseModel):
    """Algorithm that is available for training.

    Attributes:
        model_id: ID of the algorithm, for use in a training job.
        model_name: Name of the algorithm, such as ResNet_v2_50.
        model_usage: Task of the algorithm.
        model_precision: Accuracy of the model with the metric in parentheses, as a string such as 80.05%(mAP).
        model_size: Size of the model, in bytes.
        model_train_dataset: Dataset that the algorithm was pretrained on.
        model_dataset_format: Shape and type of the input data, as a string.
        model_description_url: URL of the description of the algorithm.
        parameter: Parameters of the algorithm. A list, usually as a JSON string.
        create_time: Creation time, in milliseconds since 1970.
        engine_id: ID of the AI engine.
        engine_name: Name of the AI engine, such as MXNet.
        engine_version: Version of the AI engine and its Python, such as MXNet-1.2.1-python3.6.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_usage": "model_usage",
        "model_precision": "model_precision",
        "model_size": "model_size",
        "model_train_dataset": "model_train_dataset",
        "model_dataset_format": "model_dataset_format",
        "model_description_url": "model_description_url",
        "parameter": "parameter",
        "create_time": "create_time",
        "engine_id": "engine_id",
        "engine_name": "engine_name",
        "engine_version": "engine_version",
    }

    model_id: int | Unset | None
    model_name: str | Unset | None
    model_usage: BuiltInAlgorithmUsage | int | Unset | None
    model_precision: str | Unset | None
    model_size: int | Unset | None
    model_train_dataset: str | Unset | None
    model_dataset_format: str | Unset | None
    model_description_url: str | Unset | None
    parameter: str | list[BuiltInAlgorithmParameter] | Unset | None
    create_time: int | Unset | None
    engine_id: int | Unset | None
    engine_name: str | Unset | None
    engine_version: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: int | Unset | None,
        model_name: str | Unset | None,
        model_usage: BuiltInAlgorithmUsage | int | Unset | None,
        create_time: int | Unset | None,
        engine_id: int | Unset | None,
        engine_name: str | Unset | None,
        engine_version: str | Unset | None,
        model_precision: str | Unset | None = UNSET,
        model_size: int | Unset | None = UNSET,
        model_train_dataset: str | Unset | None = UNSET,
        model_dataset_format: str | Unset | None = UNSET,
        model_description_url: str | Unset | None = UNSET,
        parameter: str | list[BuiltInAlgorithmParameter] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_usage = model_usage
        self.model_precision = model_precision
        self.model_size = model_size
        self.model_train_dataset = model_train_dataset
        self.model_dataset_format = model_dataset_format
        self.model_description_url = model_description_url
        self.parameter = parameter
        self.create_time = create_time
        self.engine_id = engine_id
        self.engine_name = engine_name
        self.engine_version = engine_version
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> BuiltInAlgorithm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        v = get("model_usage", UNSET)
        self.model_usage = BuiltInAlgorithmUsage.of(v)
        self.model_precision = get("model_precision", UNSET)
        self.model_size = get("model_size", UNSET)
        self.model_train_dataset = get("model_train_dataset", UNSET)
        self.model_dataset_format = get("model_dataset_format", UNSET)
        self.model_description_url = get("model_description_url", UNSET)
        v = get("parameter", UNSET)
        self.parameter = (
            [BuiltInAlgorithmParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.create_time = get("create_time", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_version = get("engine_version", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_usage
        if v is not UNSET:
            out["model_usage"] = to_wire(v)
        v = self.model_precision
        if v is not UNSET:
            out["model_precision"] = v
        v = self.model_size
        if v is not UNSET:
            out["model_size"] = v
        v = self.model_train_dataset
        if v is not UNSET:
            out["model_train_dataset"] = v
        v = self.model_dataset_format
        if v is not UNSET:
            out["model_dataset_format"] = v
        v = self.model_description_url
        if v is not UNSET:
            out["model_description_url"] = v
        v = self.parameter
        if v is not UNSET:
            out["parameter"] = to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.engine_name
        if v is not UNSET:
            out["engine_name"] = v
        v = self.engine_version
        if v is not UNSET:
            out["engine_version"] = v
        return out


_KEYS = frozenset(BuiltInAlgorithm.__wire_names__)
from .built_in_algorithm_parameter import BuiltInAlgorithmParameter  # noqa: E402
from .built_in_algorithm_usage import BuiltInAlgorithmUsage  # noqa: E402
