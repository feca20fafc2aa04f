"""The calls that otcextensions makes: life cycles of everything that it has, from creation to deletion."""

from typing import Any

DATASET_PARENT = "the path has dataset_id, the method passes uri_dataset_id, so that the call never leaves the library"
KNOWN_MISTAKES = {
    "dataset_labels": DATASET_PARENT,
    "create_dataset_label": DATASET_PARENT,
    "update_dataset_labels": DATASET_PARENT,
    "delete_dataset_labels": DATASET_PARENT,
    "dataset_samples": DATASET_PARENT,
    "add_dataset_samples": DATASET_PARENT,
    "get_dataset_sample": DATASET_PARENT,
    "get_dataset_statistics": DATASET_PARENT,
    "dataset_versions": DATASET_PARENT,
    "create_dataset_version": DATASET_PARENT,
    "get_dataset_version": DATASET_PARENT,
    "delete_dataset_version": DATASET_PARENT,
    "create_training_job_version": "job_id of the path is shadowed by a field of the body",
    "get_training_job_version": "job_id of the path is shadowed by a field of the body",
    "delete_training_job_version": "job_id of the path is shadowed by a field of the body",
    "stop_training_job_version": "job_id of the path is shadowed by a field of the body",
}
NEEDS_ANOTHER = {"delete_dataset_samples": "there are no samples without add_dataset_samples and dataset_samples"}
NOT_REPAIRED = {"find_training_job": "reads a single job, which its class does not allow, nor does the service"}
# The library and its commands look for a name as if it were an ID before they read the list.
LOOKED_FOR = {"ShowModel", "ShowService", "ShowDevelopmentEnvironment", "DescDataset"}
SERVICE_VERSION: dict[str, Any] = {
    "model_id": "$model/id",
    "weight": "100",
    "specification": "modelarts.vm.cpu.2u",
    "instance_count": 1,
}
TRAINING: dict[str, Any] = {
    "worker_server_num": 1,
    "app_url": "/flowers/code/",
    "boot_file_url": "/flowers/code/train.py",
    "engine_id": 103,
    "spec_id": 7,
    "data_url": "/flowers/images/",
    "train_url": "/flowers/output/",
    "log_url": "/flowers/logs/",
    "parameter": [{"label": "learning_rate", "value": "0.01"}],
}
PLAIN_VERSION = {name: value for name, value in TRAINING.items() if name != "engine_id"}


def v1(method: str, *positional: Any, keep: str = "last", until: Any = None, **named: Any) -> dict[str, Any]:
    """A call of the older API."""
    step = {"service": "modelartsv1", "method": method, "positional": positional, "named": named, "keep": keep}
    return step if until is None else {**step, "until": until}


def v2(method: str, *positional: Any, **more: Any) -> dict[str, Any]:
    """A call of the API of data sets."""
    return {**v1(method, *positional, **more), "service": "modelartsv2"}


MODELS = [
    v1("builtin_models"),
    v1("find_builtin_model", "$last/0/name"),
    v1(
        "create_model",
        model_name="flowers",
        model_version="1.0.0",
        model_type="PyTorch",
        runtime="pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
        source_location="https://garden-models.obs.eu-de.otc.t-systems.com/flowers",
        execution_code="https://garden-models.obs.eu-de.otc.t-systems.com/flowers/model/customize_service.py",
        keep="created",
    ),
    v1("models"),
    v1("find_model", "flowers", keep="model"),
    v1("get_model", "$model/id", until=["model_status", ["published"]]),
]
SERVICES = [
    v1("service_flavors"),
    v1("service_clusters"),
    v1("create_service", service_name="flowers", infer_type="real-time", config=[SERVICE_VERSION]),
    v1("services"),
    v1("find_service", "flowers", keep="service"),
    v1("wait_for_service", "$service/id", timeout=20, wait=1),
    v1("get_service", "$service/id"),
    v1("service_logs", "$service/id"),
    v1("service_events", "$service/id"),
    v1("service_monitor", "$service/id"),
    v1("update_service", "$service/id", description="Second"),
    v1("get_service", "$service/id", until=["status", ["running"]]),
    v1("stop_service", "$service/id"),
    v1("get_service", "$service/id", until=["status", ["stopped"]]),
    v1("start_service", "$service/id"),
    v1("get_service", "$service/id", until=["status", ["running"]]),
    v1("delete_service", "$service/id"),
    v1("delete_model", "$model/id"),
]
DEVELOPMENT = [
    v1(
        "create_devenv_instance",
        name="lab",
        profile_id="Multi-Engine 1.0 (python3)-cpu",
        flavor="modelarts.vm.cpu.2u",
        spec={"storage": {"type": "obs", "location": {"path": "/flowers/notebooks/"}}},
        keep="lab",
    ),
    v1("devenv_instances"),
    v1("find_devenv_instance", "lab"),
    v1("get_devenv_instance", "$lab/id", until=["status", ["RUNNING"]]),
    v1("update_devenv_instance", "$lab/id", description="Second"),
    v1("stop_devenv_instance", "$lab/id"),
    v1("get_devenv_instance", "$lab/id", until=["status", ["STOPPED"]]),
    v1("start_devenv_instance", "$lab/id"),
    v1("get_devenv_instance", "$lab/id", until=["status", ["RUNNING"]]),
    v1("stop_devenv_instance", "$lab/id"),
    v1("get_devenv_instance", "$lab/id", until=["status", ["STOPPED"]]),
    v1("delete_devenv_instance", "$lab/id"),
]
JOBS = [
    v1("job_flavors"),
    v1("job_engines"),
    v1("create_training_job", job_name="flowers", job_desc="First", config=TRAINING, keep="job"),
    v1("training_jobs"),
    v1("update_training_job", "$job/job_id", "Better"),
    v1("training_job_versions", "$job/job_id", keep="versions"),
    v1(
        "create_training_job_version",
        "$job/job_id",
        job_desc="Second",
        config={**TRAINING, "pre_version_id": "$versions/0/version_id"},
        keep="version",
    ),
    v1("get_training_job_version", "$job/job_id", "$version/version_id", until=["status", [8]]),
    v1("stop_training_job_version", "$job/job_id", "$version/version_id"),
    v1("delete_training_job_version", "$job/job_id", "$version/version_id"),
    v1("delete_training_job", "$job/job_id"),
    v1("create_training_job_config", config_name="plan", config_desc="Plan", **TRAINING),
    v1("training_job_configs"),
    v1("get_training_job_config", "plan"),
    v1("update_training_job_config", "plan", config_desc="Better", **TRAINING),
    v1("delete_training_job_config", "plan"),
    v1("create_visualization_job", job_name="board", train_url="/flowers/output/", keep="board"),
    v1("visualization_jobs"),
    v1("get_visualization_job", "$board/job_id", until=["status", [7, 8]]),
    v1("update_visualization_job", "$board/job_id", "Better"),
    v1("stop_visualization_job", "$board/job_id"),
    v1("get_visualization_job", "$board/job_id", until=["status", [12]]),
    v1("restart_visualization_job", "$board/job_id"),
    v1("get_visualization_job", "$board/job_id", until=["status", [7, 8]]),
    v1("delete_visualization_job", "$board/job_id"),
]
DATASETS = [
    v2(
        "create_dataset",
        dataset_name="roses",
        dataset_type=0,
        data_sources=[{"data_type": "0", "data_path": "/garden/photos/"}],
        work_path="/garden/datasets/",
        work_path_type=0,
        keep="created",
    ),
    v2("datasets"),
    v2("find_dataset", "roses", keep="dataset"),
    v2("get_dataset", "$dataset/id", until=["status", [1]]),
    v2("update_dataset", "$dataset/id", description="Roses"),
    v2("get_dataset_statistics", "$dataset/id"),
    v2("create_dataset_label", "$dataset/id", labels=[{"name": "tulip", "type": 0}]),
    v2("dataset_labels", "$dataset/id"),
    v2(
        "update_dataset_labels",
        "$dataset/id",
        labels=[{"name": "tulip", "property": {"@modelarts:color": "#8e24aa"}}],
    ),
    v2("delete_dataset_labels", "$dataset/id", labels=[{"name": "tulip"}]),
    v2("add_dataset_samples", "$dataset/id", file_path=__file__, sample_type=0),
    v2("dataset_samples", "$dataset/id", keep="samples"),
    v2("get_dataset_sample", "$dataset/id", "$samples/0/sample_id"),
    v2("delete_dataset_samples", "$dataset/id", samples=["$samples/0/sample_id"]),
    v2("create_dataset_version", "$dataset/id", version_name="V002", keep="version"),
    v2("dataset_versions", "$dataset/id"),
    v2("get_dataset_version", "$dataset/id", "$version/version_id", until=["status", [1]]),
    v2("delete_dataset_version", "$dataset/id", "$version/version_id"),
    v2("create_dataset_import_task", "$dataset/id", import_path="obs://garden/new/", import_type="dir", keep="import"),
    v2("dataset_import_tasks", "$dataset/id"),
    v2("get_dataset_import_task", "$dataset/id", "$import/task_id", until=["status", ["COMPLETED"]]),
    v2(
        "create_dataset_export_task",
        "$dataset/id",
        path="/garden/exports/",
        export_type=3,
        export_params={"sample_state": "", "export_dest": "DIR"},
        keep="export",
    ),
    v2("dataset_export_tasks", "$dataset/id", keep="exports"),
    v2("get_dataset_export_task", "$dataset/id", "$export/task_id"),
    v2("dataset_sync", "$dataset/id"),
    v2("get_dataset_sync_status", "$dataset/id"),
    v2("delete_dataset", "$dataset/id"),
]
CALLS = [*MODELS, *SERVICES, *DEVELOPMENT, *JOBS, *DATASETS]
