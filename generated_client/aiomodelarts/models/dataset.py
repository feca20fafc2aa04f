# Generated from spec/ by `make generate`; do not edit.
"""The model `Dataset`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Dataset(BaseModel):
    """A dataset of labeled samples, with its settings and statistics.

    Attributes:
        annotated_sample_count: Number of labeled samples.
        annotated_sub_sample_count: Number of labeled parts of samples, such as video frames.
        content_labeling: Whether speech content is labeled as well. Only for speech paragraph datasets.
        create_time: Creation time, in milliseconds since 1970.
        current_version_id: ID of the current version.
        current_version_name: Name of the version in use.
        data_format: Storage format of the samples: Default or CarbonData.
        data_sources: Sources of the samples.
        data_statistics: Sample statistics, including counts by metadata.
        data_update_time: Time of the last change to samples or labels, in milliseconds since 1970.
        data_url: Path of the data for training. Only in lists.
        dataset_format: Format of the samples: files or table rows.
        dataset_id: ID of the dataset.
        dataset_name: Name of the dataset, which can be changed.
        dataset_tags: Tags that describe the dataset, such as Image.
        dataset_type: Type of the dataset, which determines how samples are labeled.
        dataset_version_count: Number of versions of the dataset.
        deleted_sample_count: Number of deleted samples.
        deletion_stats: Number of deleted samples by reason.
        description: Description of the dataset.
        enterprise_project_id: ID of the enterprise project.
        exist_running_task: Whether the dataset has running or pending tasks.
        exist_workforce_task: Whether the dataset has team labeling tasks.
        feature_supports: IDs of the supported features. 0 limits the size of files in OBS.
        import_data: Whether rows were imported when the dataset was created. Only for table datasets.
        import_task_id: ID of the import task.
        inner_annotation_path: OBS folder for labeling results.
        inner_data_path: OBS folder for internal data of the service.
        inner_log_path: OBS folder for internal logs of the service.
        inner_task_path: OBS folder for task files.
        inner_temp_path: OBS folder for temporary files.
        inner_work_path: OBS folder of this dataset, inside work_path.
        label_task_count: Number of labeling tasks in the dataset.
        labels: Labels available for samples.
        loading_sample_count: Number of samples that are being loaded.
        managed: Whether the service hosts the data itself.
        next_version_num: Number of the next version.
        running_tasks_id: IDs of running and pending tasks.
        samples: Preview of up to four files. Only in lists, if file_preview is true.
        schema: Columns of a table dataset.
        status: State of the dataset.
        third_path: Path in a storage service other than OBS.
        total_sample_count: Total number of samples.
        total_sub_sample_count: Total number of parts extracted from samples, such as key frames of videos.
        unconfirmed_sample_count: Number of auto labeling results to be confirmed.
        update_time: Last update time, in milliseconds since 1970.
        versions: List with the current version as its only item.
        work_path: OBS folder for output of the service.
        work_path_type: Storage type of work_path. 0 is OBS.
        workforce_descriptor: Team labeling settings of the dataset.
        workforce_task_count: Number of team labeling tasks in the dataset.
        workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotated_sample_count": "annotated_sample_count",
        "annotated_sub_sample_count": "annotated_sub_sample_count",
        "content_labeling": "content_labeling",
        "create_time": "create_time",
        "current_version_id": "current_version_id",
        "current_version_name": "current_version_name",
        "data_format": "data_format",
        "data_sources": "data_sources",
        "data_statistics": "data_statistics",
        "data_update_time": "data_update_time",
        "data_url": "data_url",
        "dataset_format": "dataset_format",
        "dataset_id": "dataset_id",
        "dataset_name": "dataset_name",
        "dataset_tags": "dataset_tags",
        "dataset_type": "dataset_type",
        "dataset_version_count": "dataset_version_count",
        "deleted_sample_count": "deleted_sample_count",
        "deletion_stats": "deletion_stats",
        "description": "description",
        "enterprise_project_id": "enterprise_project_id",
        "exist_running_task": "exist_running_task",
        "exist_workforce_task": "exist_workforce_task",
        "feature_supports": "feature_supports",
        "import_data": "import_data",
        "import_task_id": "import_task_id",
        "inner_annotation_path": "inner_annotation_path",
        "inner_data_path": "inner_data_path",
        "inner_log_path": "inner_log_path",
        "inner_task_path": "inner_task_path",
        "inner_temp_path": "inner_temp_path",
        "inner_work_path": "inner_work_path",
        "label_task_count": "label_task_count",
        "labels": "labels",
        "loading_sample_count": "loading_sample_count",
        "managed": "managed",
        "next_version_num": "next_version_num",
        "running_tasks_id": "running_tasks_id",
        "samples": "samples",
        "schema": "schema",
        "status": "status",
        "third_path": "third_path",
        "total_sample_count": "total_sample_count",
        "total_sub_sample_count": "total_sub_sample_count",
        "unconfirmed_sample_count": "unconfirmed_sample_count",
        "update_time": "update_time",
        "versions": "versions",
        "work_path": "work_path",
        "work_path_type": "work_path_type",
        "workforce_descriptor": "workforce_descriptor",
        "workforce_task_count": "workforce_task_count",
        "workspace_id": "workspace_id",
    }

    annotated_sample_count: int | Unset | None
    annotated_sub_sample_count: int | Unset | None
    content_labeling: bool | Unset | None
    create_time: int | Unset | None
    current_version_id: str | Unset | None
    current_version_name: str | Unset | None
    data_format: DatasetDataFormat | str | Unset | None
    data_sources: list[DataSource] | Unset | None
    data_statistics: dict[str, Any] | Unset | None
    data_update_time: int | Unset | None
    data_url: str | Unset | None
    dataset_format: DatasetFormat | int | Unset | None
    dataset_id: str | Unset | None
    dataset_name: str | Unset | None
    dataset_tags: list[str] | Unset | None
    dataset_type: DatasetType | int | Unset | None
    dataset_version_count: int | Unset | None
    deleted_sample_count: int | Unset | None
    deletion_stats: dict[str, int] | Unset | None
    description: str | Unset | None
    enterprise_project_id: str | Unset | None
    exist_running_task: bool | Unset | None
    exist_workforce_task: bool | Unset | None
    feature_supports: list[str] | Unset | None
    import_data: bool | Unset | None
    import_task_id: str | Unset | None
    inner_annotation_path: str | Unset | None
    inner_data_path: str | Unset | None
    inner_log_path: str | Unset | None
    inner_task_path: str | Unset | None
    inner_temp_path: str | Unset | None
    inner_work_path: str | Unset | None
    label_task_count: int | Unset | None
    labels: list[Label] | Unset | None
    loading_sample_count: int | Unset | None
    managed: bool | Unset | None
    next_version_num: int | Unset | None
    running_tasks_id: list[str] | Unset | None
    samples: list[DatasetFilePreview] | Unset | None
    schema: list[DatasetField] | Unset | None
    status: DatasetStatus | int | Unset | None
    third_path: str | Unset | None
    total_sample_count: int | Unset | None
    total_sub_sample_count: int | Unset | None
    unconfirmed_sample_count: int | Unset | None
    update_time: int | Unset | None
    versions: list[DatasetVersion] | Unset | None
    work_path: str | Unset | None
    work_path_type: int | Unset | None
    workforce_descriptor: DatasetTeamLabeling | Unset | None
    workforce_task_count: int | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        annotated_sample_count: int | Unset | None,
        create_time: int | Unset | None,
        dataset_id: str | Unset | None,
        dataset_name: str | Unset | None,
        dataset_type: DatasetType | int | Unset | None,
        status: DatasetStatus | int | Unset | None,
        total_sample_count: int | Unset | None,
        update_time: int | Unset | None,
        work_path: str | Unset | None,
        workspace_id: str | Unset | None,
        annotated_sub_sample_count: int | Unset | None = UNSET,
        content_labeling: bool | Unset | None = UNSET,
        current_version_id: str | Unset | None = UNSET,
        current_version_name: str | Unset | None = UNSET,
        data_format: DatasetDataFormat | str | Unset | None = UNSET,
        data_sources: list[DataSource] | Unset | None = UNSET,
        data_statistics: dict[str, Any] | Unset | None = UNSET,
        data_update_time: int | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_format: DatasetFormat | int | Unset | None = UNSET,
        dataset_tags: list[str] | Unset | None = UNSET,
        dataset_version_count: int | Unset | None = UNSET,
        deleted_sample_count: int | Unset | None = UNSET,
        deletion_stats: dict[str, int] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        exist_running_task: bool | Unset | None = UNSET,
        exist_workforce_task: bool | Unset | None = UNSET,
        feature_supports: list[str] | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        import_task_id: str | Unset | None = UNSET,
        inner_annotation_path: str | Unset | None = UNSET,
        inner_data_path: str | Unset | None = UNSET,
        inner_log_path: str | Unset | None = UNSET,
        inner_task_path: str | Unset | None = UNSET,
        inner_temp_path: str | Unset | None = UNSET,
        inner_work_path: str | Unset | None = UNSET,
        label_task_count: int | Unset | None = UNSET,
        labels: list[Label] | Unset | None = UNSET,
        loading_sample_count: int | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        next_version_num: int | Unset | None = UNSET,
        running_tasks_id: list[str] | Unset | None = UNSET,
        samples: list[DatasetFilePreview] | Unset | None = UNSET,
        schema: list[DatasetField] | Unset | None = UNSET,
        third_path: str | Unset | None = UNSET,
        total_sub_sample_count: int | Unset | None = UNSET,
        unconfirmed_sample_count: int | Unset | None = UNSET,
        versions: list[DatasetVersion] | Unset | None = UNSET,
        work_path_type: int | Unset | None = UNSET,
        workforce_descriptor: DatasetTeamLabeling | Unset | None = UNSET,
        workforce_task_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotated_sample_count = annotated_sample_count
        self.annotated_sub_sample_count = annotated_sub_sample_count
        self.content_labeling = content_labeling
        self.create_time = create_time
        self.current_version_id = current_version_id
        self.current_version_name = current_version_name
        self.data_format = data_format
        self.data_sources = data_sources
        self.data_statistics = data_statistics
        self.data_update_time = data_update_time
        self.data_url = data_url
        self.dataset_format = dataset_format
        self.dataset_id = dataset_id
        self.dataset_name = dataset_name
        self.dataset_tags = dataset_tags
        self.dataset_type = dataset_type
        self.dataset_version_count = dataset_version_count
        self.deleted_sample_count = deleted_sample_count
        self.deletion_stats = deletion_stats
        self.description = description
        self.enterprise_project_id = enterprise_project_id
        self.exist_running_task = exist_running_task
        self.exist_workforce_task = exist_workforce_task
        self.feature_supports = feature_supports
        self.import_data = import_data
        self.import_task_id = import_task_id
        self.inner_annotation_path = inner_annotation_path
        self.inner_data_path = inner_data_path
        self.inner_log_path = inner_log_path
        self.inner_task_path = inner_task_path
        self.inner_temp_path = inner_temp_path
        self.inner_work_path = inner_work_path
        self.label_task_count = label_task_count
        self.labels = labels
        self.loading_sample_count = loading_sample_count
        self.managed = managed
        self.next_version_num = next_version_num
        self.running_tasks_id = running_tasks_id
        self.samples = samples
        self.schema = schema
        self.status = status
        self.third_path = third_path
        self.total_sample_count = total_sample_count
        self.total_sub_sample_count = total_sub_sample_count
        self.unconfirmed_sample_count = unconfirmed_sample_count
        self.update_time = update_time
        self.versions = versions
        self.work_path = work_path
        self.work_path_type = work_path_type
        self.workforce_descriptor = workforce_descriptor
        self.workforce_task_count = workforce_task_count
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Dataset:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.annotated_sample_count = get("annotated_sample_count", UNSET)
        self.annotated_sub_sample_count = get("annotated_sub_sample_count", UNSET)
        self.content_labeling = get("content_labeling", UNSET)
        self.create_time = get("create_time", UNSET)
        self.current_version_id = get("current_version_id", UNSET)
        self.current_version_name = get("current_version_name", UNSET)
        v = get("data_format", UNSET)
        self.data_format = DatasetDataFormat.of(v)
        v = get("data_sources", UNSET)
        self.data_sources = (
            [DataSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.data_statistics = get("data_statistics", UNSET)
        self.data_update_time = get("data_update_time", UNSET)
        self.data_url = get("data_url", UNSET)
        v = get("dataset_format", UNSET)
        self.dataset_format = DatasetFormat.of(v)
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        self.dataset_tags = get("dataset_tags", UNSET)
        v = get("dataset_type", UNSET)
        self.dataset_type = DatasetType.of(v)
        self.dataset_version_count = get("dataset_version_count", UNSET)
        self.deleted_sample_count = get("deleted_sample_count", UNSET)
        self.deletion_stats = get("deletion_stats", UNSET)
        self.description = get("description", UNSET)
        self.enterprise_project_id = get("enterprise_project_id", UNSET)
        self.exist_running_task = get("exist_running_task", UNSET)
        self.exist_workforce_task = get("exist_workforce_task", UNSET)
        self.feature_supports = get("feature_supports", UNSET)
        self.import_data = get("import_data", UNSET)
        self.import_task_id = get("import_task_id", UNSET)
        self.inner_annotation_path = get("inner_annotation_path", UNSET)
        self.inner_data_path = get("inner_data_path", UNSET)
        self.inner_log_path = get("inner_log_path", UNSET)
        self.inner_task_path = get("inner_task_path", UNSET)
        self.inner_temp_path = get("inner_temp_path", UNSET)
        self.inner_work_path = get("inner_work_path", UNSET)
        self.label_task_count = get("label_task_count", UNSET)
        v = get("labels", UNSET)
        self.labels = [Label.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        self.loading_sample_count = get("loading_sample_count", UNSET)
        self.managed = get("managed", UNSET)
        self.next_version_num = get("next_version_num", UNSET)
        self.running_tasks_id = get("running_tasks_id", UNSET)
        v = get("samples", UNSET)
        self.samples = (
            [DatasetFilePreview.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("schema", UNSET)
        self.schema = (
            [DatasetField.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("status", UNSET)
        self.status = DatasetStatus.of(v)
        self.third_path = get("third_path", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.total_sub_sample_count = get("total_sub_sample_count", UNSET)
        self.unconfirmed_sample_count = get("unconfirmed_sample_count", UNSET)
        self.update_time = get("update_time", UNSET)
        v = get("versions", UNSET)
        self.versions = (
            [DatasetVersion.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.work_path = get("work_path", UNSET)
        self.work_path_type = get("work_path_type", UNSET)
        v = get("workforce_descriptor", UNSET)
        self.workforce_descriptor = DatasetTeamLabeling.from_dict(v) if v.__class__ is dict else v
        self.workforce_task_count = get("workforce_task_count", UNSET)
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
        v = self.annotated_sub_sample_count
        if v is not UNSET:
            out["annotated_sub_sample_count"] = v
        v = self.content_labeling
        if v is not UNSET:
            out["content_labeling"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.current_version_id
        if v is not UNSET:
            out["current_version_id"] = v
        v = self.current_version_name
        if v is not UNSET:
            out["current_version_name"] = v
        v = self.data_format
        if v is not UNSET:
            out["data_format"] = to_wire(v)
        v = self.data_sources
        if v is not UNSET:
            out["data_sources"] = (
                [i0.to_dict() if i0.__class__ is DataSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.data_statistics
        if v is not UNSET:
            out["data_statistics"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.data_update_time
        if v is not UNSET:
            out["data_update_time"] = v
        v = self.data_url
        if v is not UNSET:
            out["data_url"] = v
        v = self.dataset_format
        if v is not UNSET:
            out["dataset_format"] = to_wire(v)
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.dataset_tags
        if v is not UNSET:
            out["dataset_tags"] = v
        v = self.dataset_type
        if v is not UNSET:
            out["dataset_type"] = to_wire(v)
        v = self.dataset_version_count
        if v is not UNSET:
            out["dataset_version_count"] = v
        v = self.deleted_sample_count
        if v is not UNSET:
            out["deleted_sample_count"] = v
        v = self.deletion_stats
        if v is not UNSET:
            out["deletion_stats"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.enterprise_project_id
        if v is not UNSET:
            out["enterprise_project_id"] = v
        v = self.exist_running_task
        if v is not UNSET:
            out["exist_running_task"] = v
        v = self.exist_workforce_task
        if v is not UNSET:
            out["exist_workforce_task"] = v
        v = self.feature_supports
        if v is not UNSET:
            out["feature_supports"] = v
        v = self.import_data
        if v is not UNSET:
            out["import_data"] = v
        v = self.import_task_id
        if v is not UNSET:
            out["import_task_id"] = v
        v = self.inner_annotation_path
        if v is not UNSET:
            out["inner_annotation_path"] = v
        v = self.inner_data_path
        if v is not UNSET:
            out["inner_data_path"] = v
        v = self.inner_log_path
        if v is not UNSET:
            out["inner_log_path"] = v
        v = self.inner_task_path
        if v is not UNSET:
            out["inner_task_path"] = v
        v = self.inner_temp_path
        if v is not UNSET:
            out["inner_temp_path"] = v
        v = self.inner_work_path
        if v is not UNSET:
            out["inner_work_path"] = v
        v = self.label_task_count
        if v is not UNSET:
            out["label_task_count"] = v
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is Label else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.loading_sample_count
        if v is not UNSET:
            out["loading_sample_count"] = v
        v = self.managed
        if v is not UNSET:
            out["managed"] = v
        v = self.next_version_num
        if v is not UNSET:
            out["next_version_num"] = v
        v = self.running_tasks_id
        if v is not UNSET:
            out["running_tasks_id"] = v
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is DatasetFilePreview else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.schema
        if v is not UNSET:
            out["schema"] = (
                [i0.to_dict() if i0.__class__ is DatasetField else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.third_path
        if v is not UNSET:
            out["third_path"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.total_sub_sample_count
        if v is not UNSET:
            out["total_sub_sample_count"] = v
        v = self.unconfirmed_sample_count
        if v is not UNSET:
            out["unconfirmed_sample_count"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.versions
        if v is not UNSET:
            out["versions"] = (
                [i0.to_dict() if i0.__class__ is DatasetVersion else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.work_path
        if v is not UNSET:
            out["work_path"] = v
        v = self.work_path_type
        if v is not UNSET:
            out["work_path_type"] = v
        v = self.workforce_descriptor
        if v is not UNSET:
            out["workforce_descriptor"] = v.to_dict() if v.__class__ is DatasetTeamLabeling else to_wire(v)
        v = self.workforce_task_count
        if v is not UNSET:
            out["workforce_task_count"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(Dataset.__wire_names__)
from .data_source import DataSource  # noqa: E402
from .dataset_data_format import DatasetDataFormat  # noqa: E402
from .dataset_field import DatasetField  # noqa: E402
from .dataset_file_preview import DatasetFilePreview  # noqa: E402
from .dataset_format import DatasetFormat  # noqa: E402
from .dataset_status import DatasetStatus  # noqa: E402
from .dataset_team_labeling import DatasetTeamLabeling  # noqa: E402
from .dataset_type import DatasetType  # noqa: E402
from .dataset_version import DatasetVersion  # noqa: E402
from .label import Label  # noqa: E402
