# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTaskResult(BaseModel):
    """Result of an intelligent task. The fields that are present depend on the type of the task.

    Attributes:
        annotated_sample_count: Number of labeled samples.
        confidence_scope: Confidence of the result, from 0 to 1, as a string.
        dataset_name: Name of the labeled dataset.
        dataset_type: Labeling type of the dataset, as a string of digits.
        description: Description of the result.
        dlf_model_job_name: Name of the DLF job for model inference.
        dlf_service_job_name: Name of the DLF job for the real-time service.
        dlf_train_job_name: Name of the DLF job for training.
        events: Events of the task.
        hard_example_path: OBS path of the hard examples.
        hard_select_tasks: Tasks that select hard examples.
        manifest_path: OBS path of the manifest.
        model_id: ID of the labeling model.
        model_name: Name of the labeling model.
        model_version: Version of the labeling model, such as 0.0.2.
        samples: Inference results of the real-time service for videos.
        service_id: ID of the real-time service.
        service_name: Name of the real-time service.
        service_resource: ID of the real-time service that is bound to the user.
        total_sample_count: Total number of samples.
        train_data_path: OBS path of the training data.
        train_job_id: ID of the training job.
        train_job_name: Name of the training job.
        unconfirmed_sample_count: Number of labels to be confirmed.
        version_id: ID of the dataset version.
        version_name: Name of the dataset version.
        workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotated_sample_count": "annotated_sample_count",
        "confidence_scope": "confidence_scope",
        "dataset_name": "dataset_name",
        "dataset_type": "dataset_type",
        "description": "description",
        "dlf_model_job_name": "dlf_model_job_name",
        "dlf_service_job_name": "dlf_service_job_name",
        "dlf_train_job_name": "dlf_train_job_name",
        "events": "events",
        "hard_example_path": "hard_example_path",
        "hard_select_tasks": "hard_select_tasks",
        "manifest_path": "manifest_path",
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "samples": "samples",
        "service_id": "service_id",
        "service_name": "service_name",
        "service_resource": "service_resource",
        "total_sample_count": "total_sample_count",
        "train_data_path": "train_data_path",
        "train_job_id": "train_job_id",
        "train_job_name": "train_job_name",
        "unconfirmed_sample_count": "unconfirmed_sample_count",
        "version_id": "version_id",
        "version_name": "version_name",
        "workspace_id": "workspace_id",
    }

    annotated_sample_count: int | Unset | None
    confidence_scope: str | Unset | None
    dataset_name: str | Unset | None
    dataset_type: IntelligentTaskResultDatasetType | str | Unset | None
    description: str | Unset | None
    dlf_model_job_name: str | Unset | None
    dlf_service_job_name: str | Unset | None
    dlf_train_job_name: str | Unset | None
    events: list[IntelligentTaskEvent] | Unset | None
    hard_example_path: str | Unset | None
    hard_select_tasks: list[HardExampleTask] | Unset | None
    manifest_path: str | Unset | None
    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    samples: list[LabeledSample] | Unset | None
    service_id: str | Unset | None
    service_name: str | Unset | None
    service_resource: str | Unset | None
    total_sample_count: int | Unset | None
    train_data_path: str | Unset | None
    train_job_id: str | Unset | None
    train_job_name: str | Unset | None
    unconfirmed_sample_count: int | Unset | None
    version_id: str | Unset | None
    version_name: str | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        annotated_sample_count: int | Unset | None = UNSET,
        confidence_scope: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        dataset_type: IntelligentTaskResultDatasetType | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        dlf_model_job_name: str | Unset | None = UNSET,
        dlf_service_job_name: str | Unset | None = UNSET,
        dlf_train_job_name: str | Unset | None = UNSET,
        events: list[IntelligentTaskEvent] | Unset | None = UNSET,
        hard_example_path: str | Unset | None = UNSET,
        hard_select_tasks: list[HardExampleTask] | Unset | None = UNSET,
        manifest_path: str | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        model_name: str | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        samples: list[LabeledSample] | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        service_resource: str | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        train_data_path: str | Unset | None = UNSET,
        train_job_id: str | Unset | None = UNSET,
        train_job_name: str | Unset | None = UNSET,
        unconfirmed_sample_count: int | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        version_name: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotated_sample_count = annotated_sample_count
        self.confidence_scope = confidence_scope
        self.dataset_name = dataset_name
        self.dataset_type = dataset_type
        self.description = description
        self.dlf_model_job_name = dlf_model_job_name
        self.dlf_service_job_name = dlf_service_job_name
        self.dlf_train_job_name = dlf_train_job_name
        self.events = events
        self.hard_example_path = hard_example_path
        self.hard_select_tasks = hard_select_tasks
        self.manifest_path = manifest_path
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.samples = samples
        self.service_id = service_id
        self.service_name = service_name
        self.service_resource = service_resource
        self.total_sample_count = total_sample_count
        self.train_data_path = train_data_path
        self.train_job_id = train_job_id
        self.train_job_name = train_job_name
        self.unconfirmed_sample_count = unconfirmed_sample_count
        self.version_id = version_id
        self.version_name = version_name
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTaskResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.annotated_sample_count = get("annotated_sample_count", UNSET)
        self.confidence_scope = get("confidence_scope", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        v = get("dataset_type", UNSET)
        self.dataset_type = IntelligentTaskResultDatasetType.of(v)
        self.description = get("description", UNSET)
        self.dlf_model_job_name = get("dlf_model_job_name", UNSET)
        self.dlf_service_job_name = get("dlf_service_job_name", UNSET)
        self.dlf_train_job_name = get("dlf_train_job_name", UNSET)
        v = get("events", UNSET)
        self.events = (
            [IntelligentTaskEvent.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.hard_example_path = get("hard_example_path", UNSET)
        v = get("hard_select_tasks", UNSET)
        self.hard_select_tasks = (
            [HardExampleTask.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.manifest_path = get("manifest_path", UNSET)
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        v = get("samples", UNSET)
        self.samples = (
            [LabeledSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        self.service_resource = get("service_resource", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.train_data_path = get("train_data_path", UNSET)
        self.train_job_id = get("train_job_id", UNSET)
        self.train_job_name = get("train_job_name", UNSET)
        self.unconfirmed_sample_count = get("unconfirmed_sample_count", UNSET)
        self.version_id = get("version_id", UNSET)
        self.version_name = get("version_name", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotated_sample_count
        if v is not UNSET:
            out["annotated_sample_count"] = v
        v = self.confidence_scope
        if v is not UNSET:
            out["confidence_scope"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.dataset_type
        if v is not UNSET:
            out["dataset_type"] = to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.dlf_model_job_name
        if v is not UNSET:
            out["dlf_model_job_name"] = v
        v = self.dlf_service_job_name
        if v is not UNSET:
            out["dlf_service_job_name"] = v
        v = self.dlf_train_job_name
        if v is not UNSET:
            out["dlf_train_job_name"] = v
        v = self.events
        if v is not UNSET:
            out["events"] = (
                [i0.to_dict() if i0.__class__ is IntelligentTaskEvent else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.hard_example_path
        if v is not UNSET:
            out["hard_example_path"] = v
        v = self.hard_select_tasks
        if v is not UNSET:
            out["hard_select_tasks"] = (
                [i0.to_dict() if i0.__class__ is HardExampleTask else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.manifest_path
        if v is not UNSET:
            out["manifest_path"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is LabeledSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.service_resource
        if v is not UNSET:
            out["service_resource"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.train_data_path
        if v is not UNSET:
            out["train_data_path"] = v
        v = self.train_job_id
        if v is not UNSET:
            out["train_job_id"] = v
        v = self.train_job_name
        if v is not UNSET:
            out["train_job_name"] = v
        v = self.unconfirmed_sample_count
        if v is not UNSET:
            out["unconfirmed_sample_count"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(IntelligentTaskResult.__wire_names__)
from .hard_example_task import HardExampleTask  # noqa: E402
from .intelligent_task_event import IntelligentTaskEvent  # noqa: E402
from .intelligent_task_result_dataset_type import IntelligentTaskResultDatasetType  # noqa: E402
from .labeled_sample import LabeledSample  # noqa: E402
