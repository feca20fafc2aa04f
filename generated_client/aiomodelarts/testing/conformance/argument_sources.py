"""Where the arguments of read-only calls come from: the answers of other ones.

Most follow from the paths: `{id}` in `/v1/{project_id}/notebooks/{id}/lease` is the key of the items of the list at
`/v1/{project_id}/notebooks`. What names do not tell is declared here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

from attrs import frozen

from ...operations import OPERATIONS
from ..spec.contracts import Contract, Parameter, contracts

# Operations that only read although they are no GET, with the body they get.
READING_POSTS: Mapping[str, dict[str, Any]] = {"ListTrainingJobs": {}, "ListPoolsByTags": {}}


@frozen
class Source:
    """Where the values of a parameter stand.

    Args:
        operation: The read-only operation that tells them; empty: the value is `text`.
        path: Keys that lead to them in its answer; lists on the way are taken item by item, unless a number follows.
        text: The value, with `{}` for what stands there.
    """

    operation: str
    path: tuple[str, ...] = ()
    text: str = "{}"


def _source(operation: str, path: str, text: str = "{}") -> Source:
    return Source(operation, tuple(path.split(".")), text)


POOL = _source("ListPools", "items.metadata.name")
TRAINING_JOB = _source("ListTrainingJobs", "items.metadata.id")
# By parameter, or by operation and parameter where one name means different things.
DECLARED: Mapping[str, Source] = {
    "algorithm_name": _source("ShowAutoSearchYamlTemplatesInfo", "yaml_templates.algorithm_names"),
    "algorithm_type": _source("ShowAutoSearchYamlTemplatesInfo", "yaml_templates.algorithm_type_en"),
    "checking_task_id": _source("ListWorkforceTasks", "tasks.checking_task_desc.checking_task_id"),
    "de_type": Source("", text="Notebook"),
    "end_time": Source("", text="{now}"),
    "log_file": _source("ListTrainingJobLogFiles", "log_file_list"),
    "node_ip": _source("ListPoolNodes", "items.status.privateIp"),
    "node_name": _source("ListPoolNodes", "items.metadata.name"),
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
    "GetExportTaskStatusOfDataset.task_id": _source("GetExportTasksStatusOfDataset", "export_tasks.task_id"),
    "ListEvents.name": POOL,
    "ListEvents.resource": Source("", text="pools"),
    "ShowObsUrlOfTrainingJobLogs.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
    "ShowTrainingJobLogsPreview.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
    "ShowTrainingJobMetrics.task_id": _source("ShowTrainingJobDetails", "status.tasks"),
}


def reading_operations() -> list[str]:
    """All operations that change nothing, in the order of the table."""
    return [name for name, operation in OPERATIONS.items() if operation.method == "GET" or name in READING_POSTS]


def needed(contract: Contract) -> list[Parameter]:
    """The parameters that a call has to have, those of the path in order first."""
    own = [one for one in contract.parameters if one.name != "project_id"]
    path = contract.operation.path
    within = sorted((one for one in own if one.where == "path"), key=lambda one: path.index(f"{{{one.name}}}"))
    return [*within, *(one for one in own if one.where != "path" and one.required)]


@cache
def source_of(operation: str, parameter: str) -> Source | None:
    """Where the values of a parameter of an operation come from; None: nobody tells them."""
    declared = DECLARED.get(f"{operation}.{parameter}") or DECLARED.get(parameter)
    return declared or _lists().get(OPERATIONS[operation].path.partition(f"/{{{parameter}}}")[0])


@cache
def _lists() -> dict[str, Source]:
    """The keys of the items of each list, by the path of the list."""
    found: dict[str, Source] = {}
    for name in reading_operations():
        paging = OPERATIONS[name].pagination
        if paging is not None and paging.item_id is not None:
            found[OPERATIONS[name].path] = Source(name, (*paging.items, *paging.item_id.split(".")))
    return found


@cache
def level(operation: str) -> int:
    """How many other operations have to be called before, one after the other."""
    names = [parameter.name for parameter in needed(contracts()[operation])]
    found = [source_of(operation, name) for name in names]
    return max((1 + level(source.operation) for source in found if source and source.operation), default=0)


def found_at(value: Any, path: tuple[str, ...]) -> Iterator[str | int]:
    """The texts and numbers at the end of a path."""
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
