# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.model import Model, integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTaskConfig(Model):
    """How an intelligent task works; which of it counts depends on the kind of task.

    Attributes:
        algorithm_type: Whether labeling is to be fast or accurate.
        ambiguity: Whether images are grouped by how blurred they are.
        annotation_output: OBS path for the labels that active learning finds.
        collect_rule: Which samples are collected; the service knows only all. The service assumes 'all' when it is
            left out.
        collect_sample: Whether samples are collected. The service assumes True when it is left out.
        confidence_scope: Range of confidence in which a sample is a key sample, with a hyphen, such as 0.20-0.70.
        description: Free text about the task.
        engine_name: Engine that trains.
        export_format: How exported files are arranged.
        export_params: Which samples are exported and what becomes of them.
        flavor: Resources for the training.
        image_brightness: Whether images are grouped by how bright they are.
        image_colorfulness: Whether images are grouped by their colors.
        inf_cluster_id: Dedicated cluster that the model is deployed to; its network is used then. None unless given.
        inf_config_list: How the model is deployed for inference.
        inf_output: OBS path for the results of inference in active learning.
        infer_result_output_dir: OBS folder for predictions; a folder named after the service below output_dir unless
            given.
        key_sample_output: OBS path for the hard examples found in active learning.
        log_url: OBS path for logs of the training job; none unless given.
        manifest_path: OBS path of the manifest that training and inference read.
        model_id: Identifier of the model that labels.
        model_name: What the model that labels is called.
        model_parameter: Parameters of the model, as text.
        model_version: Which version of the model labels, such as 0.0.2.
        n_clusters: How many groups are formed.
        name: Name of the task.
        output_dir: OBS folder for samples, below the output folder of the dataset and ending in
            /annotation/auto-deploy/.
        parameters: Parameters of the training job.
        pool_id: Identifier of the resource pool.
        property: Attribute by which samples are grouped.
        req_uri: Path at which a batch job asks the model.
        result_type: Where the result of grouping is kept.
        samples: Samples to label, with the labels they have.
        stop_time: How long the task may take, in minutes; only for videos. The service assumes 15 when it is left
            out.
        time: Moment of the active learning, as text.
        train_data_path: OBS path of a training dataset that exists.
        train_url: OBS path for the output of the training job; none unless given.
        version_format: Format of the dataset version.
        worker_server_num: How many workers the training job has.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "algorithm_type": "algorithm_type",
        "ambiguity": "ambiguity",
        "annotation_output": "annotation_output",
        "collect_rule": "collect_rule",
        "collect_sample": "collect_sample",
        "confidence_scope": "confidence_scope",
        "description": "description",
        "engine_name": "engine_name",
        "export_format": "export_format",
        "export_params": "export_params",
        "flavor": "flavor",
        "image_brightness": "image_brightness",
        "image_colorfulness": "image_colorfulness",
        "inf_cluster_id": "inf_cluster_id",
        "inf_config_list": "inf_config_list",
        "inf_output": "inf_output",
        "infer_result_output_dir": "infer_result_output_dir",
        "key_sample_output": "key_sample_output",
        "log_url": "log_url",
        "manifest_path": "manifest_path",
        "model_id": "model_id",
        "model_name": "model_name",
        "model_parameter": "model_parameter",
        "model_version": "model_version",
        "n_clusters": "n_clusters",
        "name": "name",
        "output_dir": "output_dir",
        "parameters": "parameters",
        "pool_id": "pool_id",
        "property": "property",
        "req_uri": "req_uri",
        "result_type": "result_type",
        "samples": "samples",
        "stop_time": "stop_time",
        "time": "time",
        "train_data_path": "train_data_path",
        "train_url": "train_url",
        "version_format": "version_format",
        "worker_server_num": "worker_server_num",
    }

    algorithm_type: AutoLabelingAlgorithm | str | Unset | None
    ambiguity: bool | Unset | None
    annotation_output: str | Unset | None
    collect_rule: str | Unset | None
    collect_sample: bool | Unset | None
    confidence_scope: str | Unset | None
    description: str | Unset | None
    engine_name: str | Unset | None
    export_format: ExportFormat | int | Unset | None
    export_params: ExportParams | Unset | None
    flavor: IntelligentTaskFlavor | Unset | None
    image_brightness: bool | Unset | None
    image_colorfulness: bool | Unset | None
    inf_cluster_id: str | Unset | None
    inf_config_list: list[IntelligentTaskInference] | Unset | None
    inf_output: str | Unset | None
    infer_result_output_dir: str | Unset | None
    key_sample_output: str | Unset | None
    log_url: str | Unset | None
    manifest_path: str | Unset | None
    model_id: str | Unset | None
    model_name: str | Unset | None
    model_parameter: str | Unset | None
    model_version: str | Unset | None
    n_clusters: int | Unset | None
    name: str | Unset | None
    output_dir: str | Unset | None
    parameters: list[IntelligentTaskParameter] | Unset | None
    pool_id: str | Unset | None
    property: str | Unset | None
    req_uri: str | Unset | None
    result_type: IntelligentTaskTarget | int | Unset | None
    samples: list[LabeledSample] | Unset | None
    stop_time: int | Unset | None
    time: str | Unset | None
    train_data_path: str | Unset | None
    train_url: str | Unset | None
    version_format: DatasetVersionFileFormat | str | Unset | None
    worker_server_num: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        algorithm_type: AutoLabelingAlgorithm | str | Unset | None = UNSET,
        ambiguity: bool | Unset | None = UNSET,
        annotation_output: str | Unset | None = UNSET,
        collect_rule: str | Unset | None = UNSET,
        collect_sample: bool | Unset | None = UNSET,
        confidence_scope: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        engine_name: str | Unset | None = UNSET,
        export_format: ExportFormat | int | Unset | None = UNSET,
        export_params: ExportParams | Unset | None = UNSET,
        flavor: IntelligentTaskFlavor | Unset | None = UNSET,
        image_brightness: bool | Unset | None = UNSET,
        image_colorfulness: bool | Unset | None = UNSET,
        inf_cluster_id: str | Unset | None = UNSET,
        inf_config_list: list[IntelligentTaskInference] | Unset | None = UNSET,
        inf_output: str | Unset | None = UNSET,
        infer_result_output_dir: str | Unset | None = UNSET,
        key_sample_output: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        manifest_path: str | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        model_name: str | Unset | None = UNSET,
        model_parameter: str | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        n_clusters: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        output_dir: str | Unset | None = UNSET,
        parameters: list[IntelligentTaskParameter] | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        property: str | Unset | None = UNSET,
        req_uri: str | Unset | None = UNSET,
        result_type: IntelligentTaskTarget | int | Unset | None = UNSET,
        samples: list[LabeledSample] | Unset | None = UNSET,
        stop_time: int | Unset | None = UNSET,
        time: str | Unset | None = UNSET,
        train_data_path: str | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        version_format: DatasetVersionFileFormat | str | Unset | None = UNSET,
        worker_server_num: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.algorithm_type = algorithm_type
        self.ambiguity = ambiguity
        self.annotation_output = annotation_output
        self.collect_rule = collect_rule
        self.collect_sample = collect_sample
        self.confidence_scope = confidence_scope
        self.description = description
        self.engine_name = engine_name
        self.export_format = export_format
        self.export_params = export_params
        self.flavor = flavor
        self.image_brightness = image_brightness
        self.image_colorfulness = image_colorfulness
        self.inf_cluster_id = inf_cluster_id
        self.inf_config_list = inf_config_list
        self.inf_output = inf_output
        self.infer_result_output_dir = infer_result_output_dir
        self.key_sample_output = key_sample_output
        self.log_url = log_url
        self.manifest_path = manifest_path
        self.model_id = model_id
        self.model_name = model_name
        self.model_parameter = model_parameter
        self.model_version = model_version
        self.n_clusters = n_clusters
        self.name = name
        self.output_dir = output_dir
        self.parameters = parameters
        self.pool_id = pool_id
        self.property = property
        self.req_uri = req_uri
        self.result_type = result_type
        self.samples = samples
        self.stop_time = stop_time
        self.time = time
        self.train_data_path = train_data_path
        self.train_url = train_url
        self.version_format = version_format
        self.worker_server_num = worker_server_num
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTaskConfig:
        """Read a decoded JSON object; `source` is not changed."""
        self = cls.__new__(cls)
        get = source.get
        v = get("algorithm_type", UNSET)
        self.algorithm_type = AutoLabelingAlgorithm.of(v)
        self.ambiguity = get("ambiguity", UNSET)
        self.annotation_output = get("annotation_output", UNSET)
        self.collect_rule = get("collect_rule", UNSET)
        self.collect_sample = get("collect_sample", UNSET)
        self.confidence_scope = get("confidence_scope", UNSET)
        self.description = get("description", UNSET)
        self.engine_name = get("engine_name", UNSET)
        v = get("export_format", UNSET)
        self.export_format = ExportFormat.of(v)
        v = get("export_params", UNSET)
        self.export_params = ExportParams.from_dict(v) if v.__class__ is dict else v
        v = get("flavor", UNSET)
        self.flavor = IntelligentTaskFlavor.from_dict(v) if v.__class__ is dict else v
        self.image_brightness = get("image_brightness", UNSET)
        self.image_colorfulness = get("image_colorfulness", UNSET)
        self.inf_cluster_id = get("inf_cluster_id", UNSET)
        v = get("inf_config_list", UNSET)
        self.inf_config_list = (
            [IntelligentTaskInference.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.inf_output = get("inf_output", UNSET)
        self.infer_result_output_dir = get("infer_result_output_dir", UNSET)
        self.key_sample_output = get("key_sample_output", UNSET)
        self.log_url = get("log_url", UNSET)
        self.manifest_path = get("manifest_path", UNSET)
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_parameter = get("model_parameter", UNSET)
        self.model_version = get("model_version", UNSET)
        v = get("n_clusters", UNSET)
        self.n_clusters = v if v.__class__ is int else integer(v)
        self.name = get("name", UNSET)
        self.output_dir = get("output_dir", UNSET)
        v = get("parameters", UNSET)
        self.parameters = (
            [IntelligentTaskParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.pool_id = get("pool_id", UNSET)
        self.property = get("property", UNSET)
        self.req_uri = get("req_uri", UNSET)
        v = get("result_type", UNSET)
        self.result_type = IntelligentTaskTarget.of(v)
        v = get("samples", UNSET)
        self.samples = (
            [LabeledSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.stop_time = get("stop_time", UNSET)
        self.time = get("time", UNSET)
        self.train_data_path = get("train_data_path", UNSET)
        self.train_url = get("train_url", UNSET)
        v = get("version_format", UNSET)
        self.version_format = DatasetVersionFileFormat.of(v)
        self.worker_server_num = get("worker_server_num", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The message as a JSON object, without what is `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.algorithm_type
        if v is not UNSET:
            out["algorithm_type"] = to_wire(v)
        v = self.ambiguity
        if v is not UNSET:
            out["ambiguity"] = v
        v = self.annotation_output
        if v is not UNSET:
            out["annotation_output"] = v
        v = self.collect_rule
        if v is not UNSET:
            out["collect_rule"] = v
        v = self.collect_sample
        if v is not UNSET:
            out["collect_sample"] = v
        v = self.confidence_scope
        if v is not UNSET:
            out["confidence_scope"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.engine_name
        if v is not UNSET:
            out["engine_name"] = v
        v = self.export_format
        if v is not UNSET:
            out["export_format"] = to_wire(v)
        v = self.export_params
        if v is not UNSET:
            out["export_params"] = v.to_dict() if v.__class__ is ExportParams else to_wire(v)
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v.to_dict() if v.__class__ is IntelligentTaskFlavor else to_wire(v)
        v = self.image_brightness
        if v is not UNSET:
            out["image_brightness"] = v
        v = self.image_colorfulness
        if v is not UNSET:
            out["image_colorfulness"] = v
        v = self.inf_cluster_id
        if v is not UNSET:
            out["inf_cluster_id"] = v
        v = self.inf_config_list
        if v is not UNSET:
            out["inf_config_list"] = (
                [i0.to_dict() if i0.__class__ is IntelligentTaskInference else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.inf_output
        if v is not UNSET:
            out["inf_output"] = v
        v = self.infer_result_output_dir
        if v is not UNSET:
            out["infer_result_output_dir"] = v
        v = self.key_sample_output
        if v is not UNSET:
            out["key_sample_output"] = v
        v = self.log_url
        if v is not UNSET:
            out["log_url"] = v
        v = self.manifest_path
        if v is not UNSET:
            out["manifest_path"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_parameter
        if v is not UNSET:
            out["model_parameter"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.n_clusters
        if v is not UNSET:
            out["n_clusters"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.output_dir
        if v is not UNSET:
            out["output_dir"] = v
        v = self.parameters
        if v is not UNSET:
            out["parameters"] = (
                [i0.to_dict() if i0.__class__ is IntelligentTaskParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.property
        if v is not UNSET:
            out["property"] = v
        v = self.req_uri
        if v is not UNSET:
            out["req_uri"] = v
        v = self.result_type
        if v is not UNSET:
            out["result_type"] = to_wire(v)
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is LabeledSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.stop_time
        if v is not UNSET:
            out["stop_time"] = v
        v = self.time
        if v is not UNSET:
            out["time"] = v
        v = self.train_data_path
        if v is not UNSET:
            out["train_data_path"] = v
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
        v = self.version_format
        if v is not UNSET:
            out["version_format"] = to_wire(v)
        v = self.worker_server_num
        if v is not UNSET:
            out["worker_server_num"] = v
        return out


_KEYS = frozenset(IntelligentTaskConfig.__wire_names__)
from .auto_labeling_algorithm import AutoLabelingAlgorithm  # noqa: E402
from .dataset_version_file_format import DatasetVersionFileFormat  # noqa: E402
from .export_format import ExportFormat  # noqa: E402
from .export_params import ExportParams  # noqa: E402
from .intelligent_task_flavor import IntelligentTaskFlavor  # noqa: E402
from .intelligent_task_inference import IntelligentTaskInference  # noqa: E402
from .intelligent_task_parameter import IntelligentTaskParameter  # noqa: E402
from .intelligent_task_target import IntelligentTaskTarget  # noqa: E402
from .labeled_sample import LabeledSample  # noqa: E402
