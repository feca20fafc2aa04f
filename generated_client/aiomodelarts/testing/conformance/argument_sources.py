"""Sources of the arguments of read-only calls: the responses of other calls.

Most sources follow from the paths: `{id}` in `/v1/{project_id}/notebooks/{id}/lease` is the ID of the items in the list
at `/v1/{project_id}/notebooks`. All other sources are declared here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

from attrs import frozen

from ...operations import OPERATIONS
from ..spec.contracts import Contract, Parameter, contracts

# Operations that only read although their method is not GET, with their body.
READING_POSTS: Mapping[str, dict[str, Any]] = {
    "ListTrainingJobs": {},
    "ListPoolsByTags": {},
    "ListInferServicesByTags": {},
    "CountInferServicesByTags": {},
}


@frozen
class Source:
    """Source of the values of a parameter.

    Args:
        operation: Read-only operation that returns the values; empty: the value is `text`.
        path: Keys that lead to the values in its response; lists on the way are iterated over unless a number follows.
        text: Format of the value, with `{}` for the value in the response.
        having: Key that an item of the list must have; empty: all items count.
    """

    operation: str
    path: tuple[str, ...] = ()
    text: str = "{}"
    having: str = ""

    def values(self, response: Any) -> Iterator[str | int]:
        """Iterate over the values in a response of the operation."""
        if not self.having:
            return found_at(response, self.path)
        items, *inner = self.path
        rows: list[dict[str, Any]] = response.get(items) or []
        return found_at([row for row in rows if row.get(self.having)], tuple(inner))


def _source(operation: str, path: str, text: str = "{}") -> Source:
    return Source(operation, tuple(path.split(".")), text)


POOL = _source("ListPools", "items.metadata.name")
TRAINING_JOB = _source("ListTrainingJobs", "items.metadata.id")
TUNING_JOB = Source("ListTrainingJobs", TRAINING_JOB.path, having="ftjob_config")
# By parameter, or by operation and parameter if the meaning of a name depends on the operation.
DECLARED: Mapping[str, Source] = {
    "algorithm_name": _source("ShowAutoSearchYamlTemplatesInfo", "yaml_templates.algorithm_names"),
    "algorithm_type": _source("ShowAutoSearchYamlTemplatesInfo", "yaml_templates.algorithm_type_en"),
    "checking_task_id": _source("ListWorkforceTasks", "tasks.checking_task_desc.checking_task_id"),
    "de_type": Source("", text="Notebook"),
    "end_time": Source("", text="{now}"),
    "log_file": _source("ListTrainingJobLogFiles", "log_file_list"),
    "node_ip": _source("ListPoolNodes", "items.status.privateIp"),
    "node_name": _source("ListPoolNodes", "items.metadata.name"),
    "nodeconfigtemplate_name": _source("ListResourceFlavors", "items.spec.nodeConfigTemplate"),
    "nodepool_name": _source("ListNodePools", "items.metadata.name"),
    "parameter_name": _source("ShowAutoSearchParamsAnalysis", "data.*.0"),
    "plugintemplate_name": Source("", text="gpu-driver"),
    "pod_name": _source("ListTrainingJobVersions", "job_name", "{}-worker-0"),
    "pool_id": POOL,
    "pool_name": POOL,
    "start_time": Source("", text="{hour_ago}"),
    "storage_id": _source("ListAttachableObSs", "data.id"),
    "template_name": _source("ListPlugins", "items.spec.template.name"),
    "training_job_id": TRAINING_JOB,
    "trial_id": _source("ShowAutoSearchTrials", "items.data.*.3"),
    "virtualresourcetemplate_name": _source("ListVirtualresourceFlavors", "items.spec.virtualResourceTemplateName"),
    "BatchDeleteInferIntranetConnections.intranet_connection_ids": _source(
        "ListInferIntranetConnectionApplications", "data.id"
    ),
    "BatchDeleteInferServices.service_ids": _source("ListInferServices", "data.id"),
    "GetExportTaskStatusOfDataset.task_id": _source("GetExportTasksStatusOfDataset", "export_tasks.task_id"),
    "ListFeatures.feature": Source("", text="NOTEBOOK"),
    "ListFtArtifacts.training_job_id": TUNING_JOB,
    "ShowFtDetail.training_job_id": TUNING_JOB,
    "ShowFtMetrics.training_job_id": TUNING_JOB,
    "ListEvents.name": POOL,
    "ListEvents.resource": Source("", text="pools"),
    "ShowInferServiceTags.resource_id": _source("ListInferServices", "data.id"),
    "ShowObsUrlOfTrainingJobLogs.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
    "ShowTrainingJobLogsPreview.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
    "ShowTrainingJobMetrics.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
}


def reading_operations() -> list[str]:
    """Return all operations that change nothing and return JSON, in the order of the operation table."""
    return [name for name in OPERATIONS if is_reading(name)]


def is_reading(name: str) -> bool:
    """Return whether an operation changes nothing and returns JSON."""
    operation = OPERATIONS[name]
    return operation.returns_json and (operation.method == "GET" or name in READING_POSTS)


def needed(contract: Contract) -> list[Parameter]:
    """Return the required parameters of a call, those of the path first and in order."""
    own = [one for one in contract.parameters if one.name != "project_id"]
    path = contract.operation.path
    within = sorted((one for one in own if one.where == "path"), key=lambda one: path.index(f"{{{one.name}}}"))
    return [*within, *(one for one in own if one.where != "path" and one.required)]


@cache
def source_of(operation: str, parameter: str) -> Source | None:
    """Return the source of a parameter of an operation, or None if there is none."""
    declared = DECLARED.get(f"{operation}.{parameter}") or DECLARED.get(parameter)
    return declared or _lists().get(OPERATIONS[operation].path.partition(f"/{{{parameter}}}")[0])


@cache
def _lists() -> dict[str, Source]:
    """Return the ID of list items as source, by the path of the list."""
    found: dict[str, Source] = {}
    for name in reading_operations():
        paging = OPERATIONS[name].pagination
        if paging is not None and paging.item_id is not None:
            found[OPERATIONS[name].path] = Source(name, (*paging.items, *paging.item_id.split(".")))
    return found


@cache
def level(operation: str) -> int:
    """Return the number of operations that must be called first, one after the other."""
    names = [parameter.name for parameter in needed(contracts()[operation])]
    found = [source_of(operation, name) for name in names]
    return max((1 + level(source.operation) for source in found if source and source.operation), default=0)


def found_at(value: Any, path: tuple[str, ...]) -> Iterator[str | int]:
    """Iterate over the strings and numbers at the end of a path."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        if path and path[0].isdigit():
            yield from found_at(items[int(path[0])], path[1:]) if int(path[0]) < len(items) else ()
        else:
            rest = path[1:] if path[:1] == ("*",) else path
            for item in items:
                yield from found_at(item, rest)
    elif path:
        yield from found_at(cast("dict[str, Any]", value).get(path[0]), path[1:]) if isinstance(value, dict) else ()
    elif isinstance(value, str | int) and value not in ("", ".", "..") and not isinstance(value, bool):
        yield value
