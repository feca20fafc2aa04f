"""Fields that responses always have: `required` in the spec, backed by every documented message."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from aiomodelarts.core.codec.model import Model
from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.core.responses.response_errors import failure_of
from aiomodelarts.operations import OPERATIONS
from generator.lint.dependable_fields import missing_part
from generator.lint.schemas import flat_properties, flat_required
from generator.spec.bundle import resolve
from generator.spec.naming import python_name
from tests.cases import for_each
from tests.contract.documented_calls import DOCUMENT, RAW, success
from tests.contract.documented_messages import SAMPLES, documented

NEEDS_MESSAGES = pytest.mark.skipif(
    not SAMPLES.is_file(), reason="the documented messages (shared/docs/samples.json) are not here"
)

# What programs read of nearly every response, without a look at whether it is there.
NATURAL = {
    "ListNotebooks": "data data.id data.name data.status data.feature data.image.id data.workspace_id total",
    "ShowNotebook": "id name status image.name",
    "CreateNotebook": "id name status",
    "DeleteNotebook": "id status",
    "ShowLease": "create_at duration enable",
    "ListFlavors": "data.id data.name data.vcpus data.memory total",
    "AttachObs": "id status mount_path",
    "ListImage": "data.id data.name data.status data.create_at total",
    "ShowImage": "id name status swr_path",
    "ListTrainingJobs": "items.metadata.id items.metadata.name items.metadata.create_time items.status.phase total",
    "ShowTrainingJobDetails": "kind metadata.id status.phase status.secondary_phase status.tasks status.duration "
    "algorithm spec.resource.node_count",
    "CreateTrainingJob": "metadata.id metadata.name status.phase",
    "ListTrainingJobEvents": "total events.message events.time events.level",
    "ShowTrainingJobFlavors": "flavors.flavor_id flavors.flavor_name flavors.flavor_info.cpu.core_num total_count",
    "ShowTrainingJobEngines": "items.engine_id items.engine_name items.engine_version total",
    "ShowTrainingJobMetrics": "metrics.metric metrics.value",
    "ShowTrainingJobLogsPreview": "content current_size full_size",
    "ShowAlgorithmByUuid": "metadata.id metadata.name metadata.create_time job_config",
    "ListAlgorithms": "items.metadata.id items.metadata.name items.metadata.create_time items.job_config total",
    "CreateTrainingJobV1": "job_id job_name version_id status is_success",
    "ListTrainingJobsV1": "jobs.job_id jobs.job_name jobs.status job_total_count",
    "ListTrainingJobVersions": "versions.version_id versions.version_name versions.status version_count",
    "ListServices": "services.service_id services.service_name services.status services.infer_type total_count count",
    "ShowService": "service_id service_name status infer_type config.model_id config.model_name publish_at",
    "CreateService": "service_id",
    "ShowServiceUpdateLogs": "service_id logs.update_time logs.result",
    "ShowServiceMonitorInfo": "service_id service_name monitors",
    "ListModels": "models.model_id models.model_name models.model_version models.create_at total_count",
    "ShowModel": "model_id model_name model_version model_status model_type",
    "CreateModel": "model_id",
    "ListDatasets": "datasets.dataset_id datasets.dataset_name datasets.status total_number",
    "DescDataset": "dataset_id dataset_name dataset_type status create_time",
    "CreateDataset": "dataset_id",
    "ListDatasetVersions": "versions.version_id versions.version_name versions.status total_number",
    "CreateDatasetVersion": "version_id",
    "ListSamples": "samples.sample_id samples.sample_status samples.labels.name samples.source sample_count",
    "ListLabels": "labels.name total_number",
    "DescImportTask": "task_id status total_sample_count",
    "ListImportTasks": "import_tasks.task_id import_tasks.status total_count",
    "ExportTask": "task_id",
    "GetExportTaskStatusOfDataset": "task_id status progress",
    "ListTasks": "tasks.task_id tasks.status total_count",
    "AutoAnnotationProgress": "status progress",
    "ListWorkforces": "workforces.workforce_id workforces.workforce_name total_number",
    "ListWorkers": "workers.worker_id workers.email total_number",
    "ListWorkforceTasks": "tasks.task_id tasks.task_name tasks.status count",
    "ListProcessorTasks": "tasks.task_id tasks.name tasks.status count",
    "ListPools": "items.metadata.name items.metadata.labels items.status.phase items.spec.resources.flavor",
    "CreatePool": "metadata.name metadata.labels spec status",
    "PatchPool": "metadata.name status.phase",
    "ListPoolNodes": "items.metadata.name items.status.phase items.spec.flavor",
    "ListNetworks": "items.metadata.name items.status.phase items.spec.cidr",
    "CreateNetwork": "metadata.name status.phase",
    "ListPlugins": "items.metadata.name items.status.phase items.spec.template.name",
    "ListOrders": "items.orderName items.phase count",
    "ListWorkloads": "items.uid items.name items.status items.namespace total",
    "ListEvents": "items.reason items.message items.type",
    "ListWorkspaces": "workspaces.id workspaces.name workspaces.status total_count",
    "ListDevelopmentEnvironments": "instances.id instances.name instances.status total_count",
    "ShowVisualizationJob": "job_id job_name status",
    "GetAuthorizations": "auth.user_id auth.type auth.content total_count",
}


def _responses() -> list[Any]:
    found: list[Any] = []
    for case in documented():
        operation, kind, message = case.values
        if kind == "response" and operation.response_model is not None and not _is_failure(operation, message):
            found.append(case)
    return found


def _is_failure(operation: Operation, message: Any) -> bool:
    keys = set(message)
    return (
        {"error_code", "error_msg"} <= keys
        or keys == {"error_code", "error_message"}
        or failure_of(operation.id, 200, {}, b"", message) is not None
    )


def objects(schema: Any, message: Any, where: str) -> Iterator[tuple[Any, dict[str, Any], str]]:
    """Every object of a message with its schema and its path, through lists, maps and alternatives."""
    node = resolve(DOCUMENT, schema)
    if not isinstance(node, dict):
        return
    for part in node.get("anyOf", []):
        yield from objects(part, message, where)
    if isinstance(message, list):
        for index, entry in enumerate(message):
            yield from objects(node.get("items"), entry, f"{where}[{index}]")
    if not isinstance(message, dict):
        return
    properties = flat_properties(DOCUMENT, node)
    if properties:
        yield node, message, where
    for key, value in message.items():
        yield from objects(properties.get(key, node.get("additionalProperties")), value, f"{where}.{key}")


def dependable_schemas(cloud: str | None = None) -> dict[str, frozenset[str]]:
    """The dependable fields of every schema that a response contains, of one cloud or of both, by name."""
    found: dict[str, frozenset[str]] = {}
    names = [name for name in RAW if cloud in (None, *OPERATIONS[name].clouds)]
    waiting = [success(RAW[name][3])[1].get("schema") for name in names]
    while waiting:
        node = waiting.pop()
        name = node.get("$ref", "").rpartition("/")[2] if isinstance(node, dict) else ""
        resolved = resolve(DOCUMENT, node)
        if not isinstance(resolved, dict) or (name and name in found):
            continue
        if name:
            found[name] = flat_required(DOCUMENT, resolved)
        inner = [resolved.get("items"), resolved.get("additionalProperties"), *resolved.get("anyOf", [])]
        waiting += [*flat_properties(DOCUMENT, resolved).values(), *inner]
    return found


@NEEDS_MESSAGES
@for_each(("operation", "kind", "message"), _responses())
def test_documented_messages_have_every_dependable_field(operation: Operation, kind: str, message: Any) -> None:
    schema = success(RAW[operation.id][3])[1]["schema"]
    missing = [
        f"{where}.{name}"
        for node, found, where in objects(schema, message, operation.id)
        for name in flat_required(DOCUMENT, node)
        if found.get(name) is None
    ]
    assert missing == []


def touch(schema: Any, value: Any) -> int:
    """Read every dependable attribute of a decoded response, and return how many there were."""
    node = resolve(DOCUMENT, schema)
    if isinstance(value, list):
        return sum(touch(node.get("items"), entry) for entry in value)
    if isinstance(value, dict):
        return sum(touch(node.get("additionalProperties"), entry) for entry in value.values())
    if not isinstance(value, Model):
        return 0
    properties, read = flat_properties(DOCUMENT, node), 0
    for wire, inner in properties.items():
        found = getattr(value, python_name(wire, inner)) if wire in flat_required(DOCUMENT, node) else None
        if found is not None:
            read += 1 + touch(inner, found)
    return read


@NEEDS_MESSAGES
@for_each(("operation", "kind", "message"), _responses())
def test_dependable_attributes_of_documented_messages_can_be_read(
    operation: Operation, kind: str, message: Any
) -> None:
    assert operation.response_model is not None
    schema = success(RAW[operation.id][3])[1]["schema"]
    fields = flat_required(DOCUMENT, schema)
    assert touch(schema, operation.response_model.from_dict(message)) >= len(fields)


@NEEDS_MESSAGES
def test_most_dependable_fields_are_seen_in_messages() -> None:
    """The test above would pass on messages that reach nothing; they are those of Open Telekom Cloud."""
    seen: dict[int, Counter[str]] = defaultdict(Counter)
    for case in _responses():
        operation, _, message = case.values
        for node, found, _ in objects(success(RAW[operation.id][3])[1]["schema"], message, ""):
            seen[id(node)].update(key for key, value in found.items() if value is not None)
    schemas = DOCUMENT["components"]["schemas"]
    fields = [(id(schemas[name]), field) for name, required in dependable_schemas("otc").items() for field in required]
    assert len(fields) >= 750
    assert sum(1 for node, field in fields if seen[node][field]) >= 0.7 * len(fields)


def test_the_examples_of_the_spec_have_every_dependable_field() -> None:
    for name, (_, _, _, raw) in RAW.items():
        for response in raw["responses"].values():
            media = resolve(DOCUMENT, response).get("content", {}).get("application/json", {})
            if "example" not in media or not name:
                continue
            for node, found, where in objects(media["schema"], media["example"], name):
                assert [f"{where}.{key}" for key in flat_required(DOCUMENT, node) if found.get(key) is None] == []


@for_each("operation", NATURAL)
def test_what_programs_read_is_dependable(operation: str) -> None:
    assert operation in OPERATIONS
    schema = success(RAW[operation][3])[1]["schema"]
    paths = NATURAL[operation].split()
    assert {path: missing_part(DOCUMENT, schema, path) for path in paths} == dict.fromkeys(paths)


@for_each("operation", NATURAL)
def test_what_programs_read_exists(operation: str) -> None:
    for path in NATURAL[operation].split():
        schema: Any = success(RAW[operation][3])[1]["schema"]
        for name in path.split("."):
            schema = resolve(DOCUMENT, schema)
            schema = resolve(DOCUMENT, schema["items"]) if schema.get("type") == "array" else schema
            schema = flat_properties(DOCUMENT, schema)[name]


@pytest.mark.parametrize(
    ("schema", "fields"),
    [
        ("Notebook", "url fail_reason pool lease volume create_at"),
        ("UpdatedNotebook", "id status image"),
        ("CreatedPoolStatus", "phase"),
        ("TrainingJobStatus", "running_records task_statuses node_count_metrics"),
        ("TrainingJobRunningRecord", "end_at end_reason"),
        ("Service", "error_msg access_address progress due_time"),
        ("Order", "failReason endTimestamp"),
        ("OperationResult", "error_code error_message"),
        ("ListMetadata", "continue"),
        ("EventListMetadata", "continue"),
        ("NodeStatus", "privateIp"),
        ("DatasetVersion", "message"),
        ("ImportTask", "error_msg"),
        ("Image", "status_message"),
        ("ResourceTags", "tags"),
    ],
)
def test_what_services_leave_out_is_not_dependable(schema: str, fields: str) -> None:
    node = DOCUMENT["components"]["schemas"][schema]
    assert set(fields.split()) <= set(flat_properties(DOCUMENT, node))
    assert flat_required(DOCUMENT, node).isdisjoint(fields.split())
