"""The commands of `openstack ma`: life cycles of everything that they can make."""

from typing import Any

from .openstack_calls import v2

KNOWN_MISTAKES = {
    "ma training job version logfile": "calls a method that the library does not have",
    "ma training job version logs list": "reads an argument that the command does not take",
    "ma visualization job stop": "shows the response of a request that has none, after the fake has accepted it",
    "ma visualization job restart": "asks the client of the Cloud Search Service",
}
JSON = ("-f", "json")
TRAINING = (
    *("--worker-server-num", "1", "--app-url", "/flowers/code/", "--boot-file-url", "/flowers/code/train.py"),
    *("--spec-id", "7", "--engine-id", "103", "--model-id", "4"),
    *("--data-url", "/flowers/images/", "--train-url", "/flowers/output/", "--log-url", "/flowers/logs/"),
)


def ma(command: str, *more: str, keep: str = "last", until: Any = None) -> dict[str, Any]:
    """One command: what it keeps its JSON as, and until when it is repeated."""
    step = {"arguments": [*command.split(), *more], "command": f"ma {command}", "keep": keep}
    return step if until is None else {**step, "until": until}


MODELS = [
    ma("builtin model list", *JSON, keep="builtin"),
    ma("builtin model show", *JSON, "$builtin/0/Model name"),
    ma(
        "model create", "flowers", *JSON, "--model-version", "1.0.0", "--model-type", "PyTorch",
        "--runtime", "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
        "--source-location", "https://garden-models.obs.eu-de.otc.t-systems.com/flowers",
        "--execution-code", "https://garden-models.obs.eu-de.otc.t-systems.com/flowers/model/customize_service.py",
    ),
    ma("model list", *JSON, keep="models"),
    ma("model show", "flowers", *JSON, keep="model"),
]  # fmt: skip
SERVICES = [
    ma("service flavor list", *JSON),
    ma("service cluster list", *JSON),
    ma(
        "service create", "flowers", *JSON, "--infer-type", "real-time", "--model-id", "$model/id", "--weight", "100",
        "--specification", "modelarts.vm.cpu.2u", "--instance-count", "1",
    ),
    ma("service list", *JSON),
    ma("service show", "flowers", *JSON, until=["status", ["running"]]),
    ma("service logs", "flowers", *JSON),
    ma("service events", "flowers", *JSON),
    ma("service monitor", "flowers", *JSON),
    ma(
        "service update", "flowers", "--description", "Second", "--model-id", "$model/id", "--weight", "100",
        "--specification", "modelarts.vm.cpu.2u", "--instance-count", "1",
    ),
    ma("service show", "flowers", *JSON, until=["status", ["running"]]),
    ma("service stop", "flowers"),
    ma("service show", "flowers", *JSON, until=["status", ["stopped"]]),
    ma("service start", "flowers"),
    ma("service show", "flowers", *JSON, until=["status", ["running"]]),
    ma("service delete", "flowers"),
    ma("model delete", "flowers"),
]  # fmt: skip
DEVELOPMENT = [
    ma(
        "devenv create", "lab", *JSON, "--profile-id", "1",
        "--flavor", "modelarts.vm.cpu.2u", "--storage-type", "obs", "--storage-path", "/flowers/notebooks/",
        keep="lab",
    ),
    ma("devenv list", *JSON),
    ma("devenv show", "lab", *JSON, until=["status", ["RUNNING"]]),
    ma("devenv update", "$lab/id", *JSON, "--description", "Second"),
    ma("devenv stop", "lab"),
    ma("devenv show", "lab", *JSON, until=["status", ["STOPPED"]]),
    ma("devenv start", "lab"),
    ma("devenv show", "lab", *JSON, until=["status", ["RUNNING"]]),
    ma("devenv stop", "lab"),
    ma("devenv show", "lab", *JSON, until=["status", ["STOPPED"]]),
    ma("devenv delete", "lab"),
]  # fmt: skip
JOBS = [
    ma("job flavor list", *JSON),
    ma("job engine list", *JSON),
    ma("training job create", "flowers", *JSON, *TRAINING, "--description", "First", keep="job"),
    ma("training job list", *JSON),
    ma("training job update", "$job/job_id", "--description", "Better"),
    ma("training job version list", "$job/job_id", *JSON, keep="versions"),
    ma(
        "training job version create", "$job/job_id", *JSON, *TRAINING, "--pre-version-id", "$job/version_id",
        keep="version",
    ),
    ma("training job version show", "$job/job_id", "$job/version_id", *JSON),
    ma("training job version logfile", "--job_id", "$job/job_id", "--version_id", "$job/version_id", *JSON),
    ma(
        "training job version logs list", "--job_id", "$job/job_id", "--version_id", "$job/version_id",
        "--log_file", "job-flowers.0", *JSON,
    ),
    ma("training job version stop", "$job/job_id", "$version/version_id"),
    ma("training job version delete", "$job/job_id", "$version/version_id"),
    ma("training job delete", "$job/job_id"),
    ma("training job config create", "plan", *JSON, *TRAINING, "--description", "Plan"),
    ma("training job config list", *JSON),
    ma("training job config show", "plan", *JSON),
    ma("training job config delete", "plan"),
    ma("visualization job create", "board", *JSON, "--train-url", "/flowers/output/", keep="board"),
    ma("visualization job list", *JSON),
    ma("visualization job show", "$board/job_id", *JSON, until=["status", [7, 8]]),
    ma("visualization job update", "$board/job_id", "--description", "Better"),
    ma("visualization job stop", "$board/job_id"),
    ma("visualization job show", "$board/job_id", *JSON, until=["status", [12]]),
    ma("visualization job restart", "$board/job_id"),
    ma("visualization job delete", "$board/job_id"),
]  # fmt: skip
DATASETS = [
    ma(
        "dataset create", "roses", *JSON, "--dataset-type", "0", "--data-source",
        "data_type=0,data_path=/garden/photos/", "--work-path", "/garden/datasets/", keep="dataset",
    ),
    ma("dataset list", *JSON),
    ma("dataset show", "roses", *JSON, until=["status", [1]]),
    ma("dataset update", "roses", "--description", "Roses"),
    ma("dataset statistics", "roses", *JSON),
    ma("dataset label list", "roses", *JSON),
    ma("dataset sample add", "roses", *JSON, "--file-path", __file__, "--sample-type", "0"),
    ma("dataset sample list", "roses", *JSON, keep="samples"),
    ma("dataset sample show", "roses", "$samples/0/Id", *JSON),
    ma("dataset sample delete", "roses", "$samples/0/Id"),
    ma("dataset version create", "roses", *JSON, "--name", "V002", keep="version"),
    ma("dataset version list", "roses", *JSON),
    ma("dataset version show", "roses", "$version/version_id", *JSON, until=["status", [1]]),
    ma("dataset version delete", "roses", "$version/version_id"),
    ma("dataset import task list", "roses", *JSON),
    ma("dataset import task show", "roses", "$dataset/import_task_id", *JSON),
    ma("dataset export task list", "roses", *JSON),
    # No command makes an export.
    v2("create_dataset_export_task", "$dataset/id", path="/garden/exports/", export_type=3, keep="export"),
    ma("dataset export task show", "roses", "$export/task_id", *JSON),
    ma("dataset sync", "roses"),
    ma("dataset sync status", "roses", *JSON),
    ma("dataset delete", "roses"),
]  # fmt: skip
CALLS = [*MODELS, *SERVICES, *DEVELOPMENT, *JOBS, *DATASETS]
