"""Lists of the fake are paged, filtered and sorted as the spec documents it."""

from collections.abc import Awaitable, Callable
from inspect import signature
from typing import Any

import httpx
import pytest
from attrs import field, frozen

from aiomodelarts import BadRequest, ModelArts
from aiomodelarts.core.codec.model import value_at
from aiomodelarts.core.operation.operation import Operation, Pagination
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.spec.contracts import contracts
from tests.contract.made_rows import made_rows
from tests.contract.scenarios import MANY, MANY_OF


def paging(operation: Operation) -> Pagination:
    assert operation.pagination is not None
    return operation.pagination


LISTS = {name: operation for name, operation in OPERATIONS.items() if operation.pagination is not None}
# The fake sends a list without a page size whole.
PAGED = {name: operation for name, operation in LISTS.items() if paging(operation).size}
PROBED = [name for name, operation in PAGED.items() if paging(operation).style == "probe"]
SORT_PARAMETERS = ("sort_by", "sortBy", "sortby")
# Filters and sorting of these are tested here, those of the other resources in the files that are named for them.
TESTED_HERE = (
    "authorizations",
    "built_in_algorithms",
    "development_environments",
    "job_specifications",
    "models",
    "services",
    "training_job_configurations",
    "training_jobs_v1",
    "visualization_jobs",
)
TESTED_ELSEWHERE = ("ListTrainingJobVersionStatuses", "ShowTrainingJobPodMetrics")
LISTS_HERE = {
    name: operation
    for name, operation in LISTS.items()
    if operation.resource in TESTED_HERE and name not in TESTED_ELSEWHERE
}
EDGE_ENTRY = {
    "model_id": "some-model",
    "specification": "modelarts.vm.cpu.2u",
    "instance_count": 1,
    "nodes": ["node-1", "node-2"],
}

SHORT_PAGE = 5
ROWS_FOR_EACH_ITEM = 3
"""An item may have parts: the steps of an execution, or the servers of a super node."""

Ids = dict[str, Any]
Populate = Callable[[Any], Awaitable[Ids]]


def call(client: ModelArts, operation: Operation, ids: Ids, **arguments: Any) -> Any:
    """A list operation with the ids in its path and whatever else it needs."""
    taken = signature(getattr(getattr(client, operation.resource), operation.name)).parameters
    needed: Ids = {"de_type": "Notebook"} if operation.id == "ListDevelopmentEnvironments" else {}
    known = {name: value for name, value in ids.items() if name in taken}
    return client.call(operation.id, **{**needed, **known, **arguments})


def size_argument(operation: Operation, size: int) -> dict[str, int]:
    return {paging(operation).size: size}


def at(name: str, later: int = 0) -> Callable[[Ids], Any]:
    """A value that depends on what was created."""

    def value(ids: Ids) -> Any:
        return ids[name] + later if later else ids[name]

    return value


def items_of(operation: Operation, page: Any) -> list[Any]:
    found: Any = value_at(page, paging(operation).items)
    return found


def mark(operation: Operation, item: Any) -> Any:
    """What tells an item from the others."""
    many = MANY_OF.get(operation.id)
    marks = {"ShowServiceUpdateLogs": "update_time"}
    if item_id := paging(operation).item_id:
        return value_at(item, item_id.split("."))
    name = many.mark if many and many.mark else marks.get(operation.id)
    return getattr(item, name) if name else str(item)


def test_every_paged_list_is_tested() -> None:
    assert sorted(MANY_OF) == sorted(PAGED)


async def check_rows(operation: Operation, client: ModelArts, ids: Ids) -> None:
    """Rows are made only for the items of the page, and not for all that are filtered and sorted."""
    size = min(paging(operation).allowed_limits, default=SHORT_PAGE)
    with made_rows() as made:
        await call(client, operation, ids, **size_argument(operation, size))
    assert {name: number for name, number in made.items() if number > ROWS_FOR_EACH_ITEM * size} == {}


async def check_pages(operation: Operation, client: ModelArts, make: Any) -> None:
    """Pages have the size that was asked for, tell the right total, and together have every item once."""
    pagination = paging(operation)
    ids = await MANY_OF[operation.id].populate(make)
    total = MANY_OF[operation.id].total
    size = 20 if total == MANY else 2
    largest = min(100, pagination.max_limit or max(pagination.allowed_limits, default=100))
    whole = [
        mark(operation, item)
        for item in items_of(operation, await call(client, operation, ids, **size_argument(operation, largest)))
    ]
    assert len(whole) == len(set(whole)) == total

    if total == MANY:
        await check_rows(operation, client, ids)
    pages = [page async for page in call(client, operation, ids, **size_argument(operation, size)).pages()]
    lengths = [len(items_of(operation, page)) for page in pages if items_of(operation, page)]
    full, rest = divmod(total, size)
    # Without a total, pages that are counted have to overlap, so what they bring varies.
    is_even = paging(operation).total or paging(operation).style != "page" or not paging(operation).max_limit
    assert lengths == [size] * full + [rest] * bool(rest) if is_even else max(lengths) <= size
    if pagination.total:
        assert {getattr(page, pagination.total[-1]) for page in pages} == {total}
    assert [mark(operation, item) for page in pages for item in items_of(operation, page)] == whole

    walked = [mark(operation, item) async for item in call(client, operation, ids, **size_argument(operation, size))]
    assert walked == whole

    if pagination.style == "token":
        return
    assert pagination.index
    after = total + size - total % size if pagination.offset_multiple else total + 1
    beyond = await call(client, operation, ids, **size_argument(operation, size), **{pagination.index: after})
    assert items_of(operation, beyond) == []


@pytest.mark.parametrize("operation", PAGED.values(), ids=PAGED)
async def test_pages(operation: Operation, client: ModelArts, make: Any) -> None:
    await check_pages(operation, client, make)


@pytest.mark.parametrize("fake", [{"counts_items": True}], ids=["counts items"], indirect=True)
@pytest.mark.parametrize("operation", [OPERATIONS[name] for name in PROBED], ids=PROBED)
async def test_pages_of_a_service_that_counts_items(operation: Operation, client: ModelArts, make: Any) -> None:
    await check_pages(operation, client, make)


@pytest.mark.parametrize(
    ("fake", "first"),
    [({"counts_items": False}, 2), ({"counts_items": True}, 1)],
    ids=["counts pages", "counts items"],
    indirect=["fake"],
)
@pytest.mark.parametrize("operation", [OPERATIONS[name] for name in PROBED], ids=PROBED)
async def test_what_offset_means_can_be_chosen(operation: Operation, first: int, client: ModelArts, make: Any) -> None:
    ids = await MANY_OF[operation.id].populate(make)
    whole = [mark(operation, item) for item in items_of(operation, await call(client, operation, ids))]
    page = await call(client, operation, ids, limit=2, offset=1)
    assert [mark(operation, item) for item in items_of(operation, page)] == whole[first : first + 2]


async def test_environments_are_counted_one_by_one(client: ModelArts, make: Any) -> None:
    operation = OPERATIONS["ListDevelopmentEnvironments"]
    await MANY_OF[operation.id].populate(make)
    whole = [item.id async for item in call(client, operation, {})]
    page = await call(client, operation, {}, offset=7, limit=3)
    assert [item.id for item in page.instances] == whole[7:10]


@pytest.mark.parametrize(
    ("operation", "shown"),
    [
        ("GetAuthorizations", MANY),
        ("ListDevelopmentEnvironments", MANY),
        ("ListModels", MANY),
        ("ListServices", MANY),
        ("ListTrainingJobConfigs", 10),
        ("ListTrainingJobVersions", MANY),
        ("ListTrainingJobsV1", 10),
        ("ListVisualizationJobs", 10),
    ],
)
async def test_page_size_when_none_is_given(
    operation: str, shown: int, http: httpx.AsyncClient, token: str, make: Any
) -> None:
    ids = await MANY_OF[operation].populate(make)
    entry = OPERATIONS[operation]
    path = entry.path.format(project_id=PROJECT_ID, **ids)
    answer = await http.get(path, params={"de_type": "Notebook"}, headers={"X-Auth-Token": token})
    pagination = paging(entry)
    assert pagination.total
    assert len(answer.json()[pagination.items[-1]]) == shown
    assert answer.json()[pagination.total[-1]] == MANY


# Filters.


async def nothing(make: Any) -> Ids:
    return {}


async def jobs(make: Any) -> Ids:
    await make.training_job("beta")
    make.fake.clock.advance(100)
    await make.training_job("alpha")
    await make.training_job("gamma", workspace_id="7")
    return {}


async def boards(make: Any) -> Ids:
    await make.board("beta")
    make.fake.clock.advance(100)
    await make.board("alpha")
    return {}


async def configurations(make: Any) -> Ids:
    await make.configuration("beta")
    await make.configuration("alpha")
    return {}


async def environments(make: Any) -> Ids:
    await make.running_environment("beta", pool={"id": "pool-1"})
    await make.environment("alpha", ai_project={"id": "project-1"})
    await make.environment("gamma", workspace={"id": "7"})
    return {}


async def some_models(make: Any) -> Ids:
    await make.published_model("red_rose", "1.0.0", description="Names roses")
    await make.model("red-rose", "2.0.0", model_type="TensorFlow")
    await make.model("tulip", "1.0.0", workspace_id="7")
    return {}


async def some_services(make: Any) -> Ids:
    beta = await make.running_service("beta", model_id="tulips")
    await make.service("alpha", infer_type="batch")
    await make.service("gamma", workspace_id="7")
    return {"beta": beta}


async def one_service(make: Any) -> Ids:
    make.fake.plan_outcome("services", "failed")
    service_id = await make.service(infer_type="edge", config=[EDGE_ENTRY])
    began = int(make.fake.clock.now() * 1000)
    make.fake.clock.advance(60)
    await make.client.services.update(service_id, config=[EDGE_ENTRY])
    updated = int(make.fake.clock.now() * 1000)
    make.fake.clock.advance(60)
    await make.client.services.update(service_id, config=[EDGE_ENTRY])
    return {"service_id": service_id, "began": began, "updated": updated}


@frozen
class Filtered:
    """A list with a filter, and what is left of the list."""

    operation: str
    populate: Populate
    name: str
    value: Any
    left: set[Any]
    more: dict[str, Any] = field(factory=dict)


LABELS = {
    "ListTrainingJobsV1": "job_name",
    "ListVisualizationJobs": "job_name",
    "ListTrainingJobConfigs": "config_name",
    "ListBuiltInAlgorithms": "model_name",
    "ListDevelopmentEnvironments": "name",
    "ListModelTemplates": "template_name_en",
    "ListModels": "model_name",
    "ListServices": "service_name",
    "ShowServiceEvents": "event_info",
    "ShowServiceMonitorInfo": "node_id",
    "ShowServiceSpecifications": "specification",
    "ShowServiceUpdateLogs": "result",
    "ListJobEngines": "engine_name",
    "ListJobResourceSpecs": "spec_code",
}
# All instances belong to the one user, and what the numbers of the other one mean is not documented.
WITHOUT_EFFECT = {("ListDevelopmentEnvironments", "show_self"), ("ListJobResourceSpecs", "project_type")}
DEPLOYED = "deployment begins"
PRECISIONS = ("fp32", "fp16", "int8", "int4")


def templates_named(*names: str) -> set[str]:
    """The names of model templates in each precision."""
    return {f"{name}, {precision}" for name in names for precision in PRECISIONS}


FILTERS = [
    Filtered(
        "ListModelTemplates",
        nothing,
        "theme",
        "Classification",
        templates_named("Image classification", "Flower classification", "Classification of tables"),
    ),
    Filtered("ListModelTemplates", nothing, "engine", "MindSpore", templates_named("MindSpore model")),
    Filtered("ListModelTemplates", nothing, "keyword", "FLOWER", templates_named("Flower classification")),
    Filtered(
        "ListModelTemplates",
        nothing,
        "env",
        "python3.6",
        templates_named("Image classification", "Classification of tables", "TensorFlow model"),
    ),
    Filtered("ListTrainingJobsV1", jobs, "status", "10", {"beta"}),
    Filtered("ListTrainingJobsV1", jobs, "search_content", "ALPH", {"alpha"}),
    Filtered("ListTrainingJobsV1", jobs, "workspace_id", "7", {"gamma"}),
    Filtered("ListVisualizationJobs", boards, "status", "8", {"beta"}),
    Filtered("ListVisualizationJobs", boards, "search_content", "lph", {"alpha"}),
    Filtered("ListVisualizationJobs", boards, "workspace_id", "7", set()),
    Filtered("ListTrainingJobConfigs", configurations, "search_content", "bet", {"beta"}),
    Filtered("ListTrainingJobConfigs", configurations, "config_type", "sample", {"sample-image-classification"}),
    Filtered("ListBuiltInAlgorithms", nothing, "search_content", "resnet", {"ResNet_v1_50", "ResNet_v1_101"}),
    Filtered("ListDevelopmentEnvironments", environments, "de_type", "Other", set()),
    Filtered("ListDevelopmentEnvironments", environments, "provision_type", "VM", set()),
    Filtered("ListDevelopmentEnvironments", environments, "provision_type", "Docker", {"alpha", "beta"}),
    Filtered("ListDevelopmentEnvironments", environments, "status", "CREATING", {"alpha"}),
    Filtered("ListDevelopmentEnvironments", environments, "workspace_id", "7", {"gamma"}),
    Filtered("ListDevelopmentEnvironments", environments, "show_self", "true", {"alpha", "beta"}),
    Filtered("ListDevelopmentEnvironments", environments, "ai_project", "project-1", {"alpha"}),
    Filtered("ListDevelopmentEnvironments", environments, "pool_id", "pool-1", {"beta"}),
    Filtered("ListModels", some_models, "model_name", "ED-R", {"red-rose"}),
    Filtered("ListModels", some_models, "model_name", "red_rose", {"red_rose", "red-rose"}),
    Filtered("ListModels", some_models, "exact_match", True, {"red_rose"}, {"model_name": "red_rose"}),
    Filtered("ListModels", some_models, "model_version", "2.0.0", {"red-rose"}),
    Filtered("ListModels", some_models, "model_status", "published", {"red_rose"}),
    Filtered("ListModels", some_models, "description", "rose", {"red_rose"}),
    Filtered("ListModels", some_models, "workspace_id", "7", {"tulip"}),
    Filtered("ListModels", some_models, "model_type", "TensorFlow", {"red-rose"}),
    Filtered("ListModels", some_models, "not_model_type", "TensorFlow", {"red_rose"}),
    Filtered("ListServices", some_services, "service_id", at("beta"), {"beta"}),
    Filtered("ListServices", some_services, "service_name", "alpha", {"alpha"}),
    Filtered("ListServices", some_services, "service_name", "alph", set()),
    Filtered("ListServices", some_services, "model_id", "tulips", {"beta"}),
    Filtered("ListServices", some_services, "workspace_id", "7", {"gamma"}),
    Filtered("ListServices", some_services, "infer_type", "batch", {"alpha"}),
    Filtered("ListServices", some_services, "status", "running", {"beta"}),
    Filtered("ListServices", some_services, "tags", "production", set()),
    Filtered("ShowServiceEvents", one_service, "event_type", "abnormal", {"the service is failed"}),
    Filtered("ShowServiceEvents", one_service, "event_info", "BEGINS", {DEPLOYED}),
    Filtered("ShowServiceEvents", one_service, "start_time", at("updated", 30_000), {DEPLOYED}),
    Filtered("ShowServiceEvents", one_service, "end_time", at("began"), {DEPLOYED}),
    Filtered("ShowServiceMonitorInfo", one_service, "node_id", "node-2", {"node-2"}),
    Filtered("ShowServiceSpecifications", nothing, "infer_type", "edge", {"modelarts.vm.cpu.2u"}),
    Filtered("ShowServiceSpecifications", nothing, "is_personal_cluster", True, {"custom"}),
    Filtered("ShowServiceUpdateLogs", one_service, "update_time", at("updated"), {"SUCCESS"}),
    Filtered("ListJobEngines", nothing, "job_type", "inference", {"PyTorch"}),
    Filtered("ListJobResourceSpecs", nothing, "job_type", "inference", {"modelarts.vm.gpu.v100"}),
    Filtered("ListJobResourceSpecs", nothing, "engine_id", 141, {"modelarts.vm.gpu.v100"}),
    Filtered("ListJobResourceSpecs", nothing, "engine_id", 9999, set()),
    Filtered("ListJobResourceSpecs", nothing, "project_type", 1, {"modelarts.vm.cpu.8u", "modelarts.vm.gpu.v100"}),
]


def filter_name(case: Filtered) -> str:
    value = "chosen" if callable(case.value) else case.value
    return f"{case.operation}-{case.name}-{value}"


async def labels(case: Filtered, client: ModelArts, ids: Ids, *, filtered: bool) -> list[str]:
    value = case.value(ids) if callable(case.value) else case.value
    arguments = {**case.more, **({case.name: value} if filtered else {})}
    items = call(client, OPERATIONS[case.operation], ids, **arguments)
    return [getattr(item, LABELS[case.operation]) async for item in items]


@pytest.mark.parametrize("case", FILTERS, ids=filter_name)
async def test_filter(case: Filtered, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
    ids = await case.populate(make)
    before = len(fake.calls)
    found = await labels(case, client, ids, filtered=True)
    assert set(found) == case.left
    answer, total = fake.calls[before].response, paging(OPERATIONS[case.operation]).total
    assert answer.get("count", len(found)) == len(found)
    if total:
        assert answer[total[-1]] == len(found)


EFFECTIVE = sorted({(case.operation, case.name) for case in FILTERS} - WITHOUT_EFFECT)


@pytest.mark.parametrize(("operation", "name"), EFFECTIVE)
async def test_filter_leaves_something_out(operation: str, name: str, client: ModelArts, make: Any) -> None:
    case, *_ = [case for case in FILTERS if (case.operation, case.name) == (operation, name)]
    ids = await case.populate(make)
    everything = await labels(case, client, ids, filtered=False)
    assert await labels(case, client, ids, filtered=True) != everything != []


def test_every_documented_filter_is_tested() -> None:
    documented = {
        (name, parameter.name)
        for name, operation in LISTS_HERE.items()
        for parameter in contracts()[name].parameters
        if parameter.where == "query"
        and parameter.name not in (*SORT_PARAMETERS, "order", paging(operation).size, paging(operation).index)
    }
    assert {(case.operation, case.name) for case in FILTERS} == documented


async def test_model_types_exclude_each_other(client: ModelArts) -> None:
    with pytest.raises(BadRequest, match="not both") as caught:
        await client.models.list(model_type="PyTorch", not_model_type="Image")
    assert caught.value.code == "ModelArts.0104"


# Sorting.


async def sortable_authorizations(make: Any) -> Ids:
    for name in ("beta", "gamma", "alpha"):
        await make.authorization(f"id-of-{name}", user_name=name)
        make.fake.clock.advance(1)
    return {}


async def sortable_environments(make: Any) -> Ids:
    for name in ("beta", "gamma", "alpha"):
        await make.environment(name)
        make.fake.clock.advance(1)
    return {}


async def sortable_models(make: Any) -> Ids:
    for version in ("2.0.0", "3.0.0", "1.0.0"):
        await make.model("flowers", version)
        make.fake.clock.advance(1)
    return {}


async def sortable_services(make: Any) -> Ids:
    await make.service("beta")
    make.fake.clock.advance(5)
    stopped = await make.service("gamma")
    await make.service("alpha")
    make.fake.clock.advance(3)
    await make.client.services.update(stopped, status="stopped")
    return {}


async def sortable_configurations(make: Any) -> Ids:
    for name, description in (("beta", "first"), ("gamma", "second"), ("alpha", "another")):
        await make.configuration(name, config_desc=description)
        make.fake.clock.advance(1)
    return {}


async def sortable_jobs(make: Any) -> Ids:
    """One job completed with three versions, one running with one, one just created with two."""
    first = await make.training_job("beta", job_desc="first")
    await make.version(first)
    await make.version(first)
    make.fake.clock.advance(30)
    await make.training_job("gamma", job_desc="second")
    make.fake.clock.advance(10)
    await make.version(await make.training_job("alpha", job_desc="another"))
    return {}


async def sortable_boards(make: Any) -> Ids:
    for name, description in (("beta", "first"), ("gamma", "second"), ("alpha", "another")):
        await make.board(name, job_desc=description)
        make.fake.clock.advance(3)
    return {}


SORTABLE: dict[str, Populate] = {
    "GetAuthorizations": sortable_authorizations,
    "ListBuiltInAlgorithms": nothing,
    "ListDevelopmentEnvironments": sortable_environments,
    "ListModels": sortable_models,
    "ListServices": sortable_services,
    "ListTrainingJobConfigs": sortable_configurations,
    "ListTrainingJobsV1": sortable_jobs,
    "ListVisualizationJobs": sortable_boards,
    "ShowServiceEvents": one_service,
}


def sort_keys() -> list[Any]:
    """Every list that sorts, with each key that is documented for it."""
    return [
        pytest.param(OPERATIONS[name], parameter.name, key, id=f"{name}-{key}")
        for name in LISTS_HERE
        for parameter in contracts()[name].parameters
        if parameter.name in SORT_PARAMETERS
        for key in parameter.schema.get("enum", [parameter.schema.get("default")])
    ]


def test_every_list_that_sorts_is_tested() -> None:
    assert {parameters.values[0].id for parameters in sort_keys()} == set(SORTABLE)
    assert None not in {parameters.values[2] for parameters in sort_keys()}


@pytest.mark.parametrize(("operation", "parameter", "key"), sort_keys())
async def test_sorted_both_ways(operation: Operation, parameter: str, key: str, client: ModelArts, make: Any) -> None:
    ids = await SORTABLE[operation.id](make)
    argument = "sort_by" if parameter == "sortBy" else parameter
    name = "engine_name" if key == "engine" else key

    async def values(direction: str) -> list[Any]:
        arguments = {argument: key, "order": direction, **size_argument(operation, 2)}
        return [getattr(item, name) async for item in call(client, operation, ids, **arguments)]

    up, down = await values("asc"), await values("desc")
    assert up == sorted(up)
    assert down == sorted(down, reverse=True)
    assert up != down
    assert len(up) == len(down) >= 3


@pytest.mark.parametrize(
    ("operation", "field", "reverse"),
    [
        ("ListBuiltInAlgorithms", "engine_name", True),
        ("ListDevelopmentEnvironments", "name", False),
        ("ListModels", "create_at", True),
        ("ListServices", "publish_at", True),
        ("ListTrainingJobConfigs", "config_name", True),
        ("ListTrainingJobsV1", "job_name", False),
        ("ListVisualizationJobs", "job_id", False),
        ("ShowServiceEvents", "occur_time", True),
    ],
)
async def test_order_when_none_is_given(
    operation: str, field: str, reverse: bool, client: ModelArts, make: Any
) -> None:
    ids = await SORTABLE[operation](make)
    values = [getattr(item, field) async for item in call(client, OPERATIONS[operation], ids)]
    assert values == sorted(values, reverse=reverse)
    assert len(set(values)) > 1


# Lists that come whole.

WHOLE: dict[str, tuple[Populate, int]] = {
    "ListJobEngines": (nothing, 2),
    "ListJobResourceSpecs": (nothing, 2),
    "ShowServiceMonitorInfo": (one_service, 2),
    "ShowServiceUpdateLogs": (one_service, 2),
}


@pytest.mark.parametrize("operation", WHOLE)
async def test_comes_whole(operation: str, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
    populate, expected = WHOLE[operation]
    ids = await populate(make)
    before = len(fake.calls)
    items = [item async for item in call(client, OPERATIONS[operation], ids)]
    assert (len(items), len(fake.calls) - before) == (expected, 1)


async def test_log_files_come_whole(fake: FakeModelArts, client: ModelArts, make: Any) -> None:
    job = await make.training_job(workers=12)
    before = len(fake.calls)
    names = [name async for name in client.training_jobs_v1.list_log_files(job.job_id, job.version_id)]
    assert (len(set(names)), len(fake.calls) - before) == (12, 1)


def test_every_whole_list_is_tested() -> None:
    assert {*WHOLE, "ListTrainingJobLogFiles"} == set(LISTS_HERE) - set(PAGED)
