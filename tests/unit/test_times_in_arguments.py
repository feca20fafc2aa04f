"""Methods take `datetime` and `timedelta` where the API takes a time or a duration, and send the documented form."""

import copy
import json
import pickle
import re
from datetime import UTC, datetime, time, timedelta, timezone
from importlib import import_module
from inspect import signature
from typing import Any, is_typeddict

import attrs
import httpx
import pytest

from aiomodelarts import models, params
from aiomodelarts.core.codec.time_forms import DURATIONS
from aiomodelarts.models import (
    CreateNotebookRequest,
    NotebookLeaseInput,
    ServiceTaskPeriodInput,
    ServiceTaskScheduleInput,
    VisualizationJobSchedule,
)
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
MILLISECONDS = 1_795_953_600_000
VOLUME: dict[str, Any] = {"category": "EVS", "ownership": "MANAGED"}
NOTEBOOK: dict[str, Any] = {"name": "lab", "flavor": "f", "image_id": "i", "volume": VOLUME}


class Recorder:
    """A service that keeps the last request."""

    request: httpx.Request

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return httpx.Response(200, json={"id": "n", "job_id": 1})

    @property
    def body(self) -> Any:
        return json.loads(self.request.content)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
async def client(connect: Any, recorder: Recorder) -> Any:
    async with connect(recorder) as client:
        yield client


async def test_durations_of_notebooks_are_milliseconds(client: Any, recorder: Recorder) -> None:
    await client.notebooks.create(**NOTEBOOK, duration=timedelta(hours=1))
    assert recorder.body["duration"] == 3_600_000
    leases = ({"duration": timedelta(hours=2)}, NotebookLeaseInput(duration=timedelta(hours=2)))
    for lease in leases:
        await client.notebooks.create(**NOTEBOOK, lease=lease)
        assert recorder.body["lease"] == {"duration": 7_200_000}
    await client.notebooks.start("n", duration=timedelta(minutes=90))
    assert recorder.request.url.params["duration"] == "5400000"
    await client.notebooks.renew_lease("n", duration=timedelta(days=1))
    assert recorder.body == {"duration": 86_400_000}


async def test_bounds_of_lists_are_milliseconds(client: Any, recorder: Recorder) -> None:
    await client.orders.list(since=NOON, until=MILLISECONDS + 1)
    assert (recorder.request.url.params["since"], recorder.request.url.params["until"]) == (
        str(MILLISECONDS), str(MILLISECONDS + 1),
    )  # fmt: skip
    await client.service_tasks.list("s", created_since=NOON)
    assert recorder.request.url.params["created_since"] == str(MILLISECONDS)
    await client.training_jobs.list_events("j", start_time=NOON, end_time=str(MILLISECONDS))
    assert recorder.request.url.params["start_time"] == recorder.request.url.params["end_time"] == str(MILLISECONDS)


async def test_every_unit_is_the_documented_one(client: Any, recorder: Recorder) -> None:
    await client.call(
        "CreateTrainingJob",
        kind="job",
        metadata={"name": "j"},
        spec={"auto_stop": {"time_unit": "HOURS", "duration": timedelta(days=1)}},
    )
    assert recorder.body["spec"]["auto_stop"]["duration"] == 24
    with pytest.raises(
        ValueError, match=r"^CreateTrainingJob: the field spec\.auto_stop\.duration can't .* whole number of hours"
    ):
        await client.call(
            "CreateTrainingJob",
            kind="job",
            metadata={"name": "j"},
            spec={"auto_stop": {"duration": timedelta(minutes=90)}},
        )
    with pytest.raises(TypeError, match=r"^CreateService: the field schedule\[0\]\.duration can't .* a fixed unit"):
        await client.services.create(
            service_name="s",
            infer_type="real-time",
            config=[],
            schedule=[{"type": "stop", "time_unit": "HOURS", "duration": timedelta(hours=1)}],
        )


async def test_times_of_day_are_local(client: Any, recorder: Recorder) -> None:
    places = [place for place in OPERATIONS["CreateTasks"].times if place.endswith("begin_at")]
    assert places
    for place in places:
        *path, last = place.removeprefix("body.").split(".")
        body: Any = {last: time(6, 30)}
        for name in reversed(path):
            body = {name: [body]}
        found = OPERATIONS["CreateTasks"].arguments.body(body)
        for name in path:
            found = found[name][0]
        assert found == {"begin_at": "06:30:00"}


# Arguments of every form: an object and what is sent, or what is refused and the remedy.
WRITTEN: dict[str, tuple[Any, Any]] = {
    "milliseconds": (NOON, MILLISECONDS),
    "digits": (NOON.astimezone(timezone(timedelta(hours=8))), str(MILLISECONDS)),
    "iso": (NOON, "2026-11-29T12:00:00Z"),
    "iso-offset": (NOON.astimezone(timezone(timedelta(hours=8))), "2026-11-29T20:00:00+08:00"),
    "local": (NOON.replace(tzinfo=None), "2026-11-29T12:00:00"),
    "duration-milliseconds": (timedelta(hours=48), 172_800_000),
    "duration-seconds": (timedelta(hours=48), 172_800),
    "duration-minutes": (timedelta(hours=48), 2_880),
    "duration-hours": (timedelta(hours=48), 48),
    "duration-clock": (timedelta(hours=48, milliseconds=5), "48:00:00.005"),
}
NAIVE = "a datetime without a time zone is ambiguous; pass datetime.now(UTC) or use .astimezone()"
PLACES = [(name, place, form) for name, one in sorted(OPERATIONS.items()) for place, form in one.times.items()]


def send(operation: str, place: str, value: Any) -> Any:
    """Return what is sent for a value in a place, alone and in a list."""
    arguments = OPERATIONS[operation].arguments
    location, _, rest = place.partition(".")
    if location == "query":
        return arguments.texts("query", {rest: value})[0][1]
    *path, last = rest.split(".")
    body: Any = {last: value}
    for name in reversed(path):
        body = {name: [body, body]}
    found = arguments.body(body)
    for name in path:
        found = found[name][1]
    return found[last]


READ_AS_WELL = {
    "DeploymentAdvancedConfig", "DeploymentHealthCheck", "DeploymentTermination", "HraLatencyObjective",
    "HraObjectives", "InferenceServiceLimit", "IntelligentTaskConfig", "LabelingTeamMemberInput", "SampleLabelProperty",
    "WorkflowAsset", "WorkflowGallerySubscription", "WorkflowLatestExecution", "WorkflowPackage", "WorkflowStep",
    "WorkflowStepPolicy",
}  # fmt: skip
"""Models of requests that responses contain as well: their attributes are what the service sends."""


def annotations_of(operation: str, place: str) -> list[str]:
    """Return the types of an argument, or of a nested field in its typed dictionary and its model."""
    row, (_, *path, last) = OPERATIONS[operation], place.split(".")
    if not path:
        module = import_module(f"aiomodelarts.resources.{row.resource}")
        method = getattr(getattr(module, "".join(map(str.capitalize, row.resource.split("_")))), row.name)
        ending = re.sub(r"([A-Z])", r"_\1", last).lower()
        return [str(one.annotation) for name, one in signature(method).parameters.items() if name.endswith(ending)]
    assert row.body
    kind = vars(params)[row.body.name]
    for name in path:
        names = re.findall(r"\w+", str(kind.__annotations__[name]))
        kind = next(vars(params)[one] for one in names if is_typeddict(vars(params).get(one)))
    found = [str(kind.__annotations__[last])]
    if kind.__name__ not in READ_AS_WELL:
        found.append(getattr(models, kind.__name__).__fields__[last].annotation)
    return found


def pickled(model: Any) -> Any:
    return pickle.loads(pickle.dumps(model))  # noqa: S301  # written in the same line


def request_model(operation: str, place: str, value: Any) -> Any:
    """Return the model of a request, or of the items of a request that is an array, with a value in a place."""
    found: Any = OPERATIONS[operation].body_model
    names = place.split(".")[1:]
    return found.from_dict(_nested(found, names if names[0] in found.__wire_names__ else names[1:], value))


def _nested(model: Any, names: list[str], value: Any) -> dict[str, Any]:
    first, *rest = names
    if not rest:
        return {first: value}
    annotation = model.__fields__[model.__wire_names__[first]].annotation
    inner = next(getattr(models, name) for name in re.findall(r"[A-Z]\w+", annotation))
    part = _nested(inner, rest, value)
    return {first: [part, {}] if annotation.startswith("list[") else part}


every_time = for_each(("operation", "place", "form"), PLACES)


class TestEveryTime:
    """Each time and duration in the arguments of the spec."""

    @every_time
    def test_accepts_the_object_and_the_value(self, operation: str, place: str, form: str) -> None:
        value, expected = WRITTEN[form]
        sent = str(expected) if place.startswith("query.") else expected
        assert send(operation, place, value) == send(operation, place, expected) == sent

    @every_time
    def test_models_write_json(self, operation: str, place: str, form: str) -> None:
        if place.startswith("query."):
            return
        value, expected = WRITTEN[form]
        model, written = request_model(operation, place, value), request_model(operation, place, expected)
        assert model.to_dict() == written.to_dict()
        assert model.to_json(secrets=True) == written.to_json(secrets=True)
        assert model.to_json() == written.to_json()
        assert copy.copy(model) == pickled(model) == attrs.evolve(model) == model

    @every_time
    def test_refuses_what_would_be_a_guess(self, operation: str, place: str, form: str) -> None:
        wrong: Any = timedelta(microseconds=1) if form in DURATIONS else NOON.replace(tzinfo=None)
        remedy = "is not a whole number of" if form in DURATIONS else NAIVE
        if form == "local":
            wrong, remedy = NOON, "pass a datetime without a time zone"
        with pytest.raises(ValueError, match=rf"^{operation}: the (field|parameter) .*{re.escape(remedy)}"):
            send(operation, place, wrong)

    @every_time
    def test_refuses_the_other_kind(self, operation: str, place: str, form: str) -> None:
        wrong: Any = NOON if form in DURATIONS else timedelta(hours=1)
        remedy = "it is a datetime; pass a timedelta" if form in DURATIONS else "it is a timedelta; pass a datetime"
        with pytest.raises(TypeError, match=rf"^{operation}: the (field|parameter) .*{remedy}$"):
            send(operation, place, wrong)

    @every_time
    def test_is_typed(self, operation: str, place: str, form: str) -> None:
        expected = "timedelta" if form in DURATIONS else "datetime"
        found = annotations_of(operation, place)
        assert found
        assert all(re.search(rf"\b{expected}\b", annotation) for annotation in found)


class TestModelsWithTimes:
    """Models of requests keep time objects as they were set, and write the values that the client sends."""

    def test_attributes_keep_the_object(self) -> None:
        lease = NotebookLeaseInput(duration=timedelta(hours=1))
        assert lease.to_json(indent=1) == '{\n "duration": 3600000\n}'
        assert lease.duration == timedelta(hours=1)
        assert repr(lease) == "NotebookLeaseInput(duration=datetime.timedelta(seconds=3600))"
        lease.duration = 5
        assert lease.to_dict() == {"duration": 5}

    @pytest.mark.parametrize("touched", [False, True])
    def test_nested_dictionaries_are_written(self, touched: bool) -> None:
        periods: Any = [{"begin_at": time(8), "end_at": time(9, 30)}]
        schedule = ServiceTaskScheduleInput(type="period", timezone="+02:00", periods=periods)
        if touched:
            assert isinstance(schedule.periods, list)
            assert schedule.periods[0].begin_at == time(8)
        written = [{"begin_at": "08:00:00", "end_at": "09:30:00"}]
        assert schedule.to_dict() == {"type": "period", "timezone": "+02:00", "periods": written}

    @pytest.mark.parametrize(
        ("value", "error", "remedy"),
        [
            (timedelta(microseconds=1), ValueError, "0:00:00.000001 is not a whole number of milliseconds"),
            (NOON, TypeError, "it is a datetime; pass a timedelta"),
        ],
    )
    def test_what_cannot_be_written(self, value: Any, error: type[Exception], remedy: str) -> None:
        lease = NotebookLeaseInput(duration=value)
        for write in (lease.to_dict, lease.to_json):
            with pytest.raises(error, match=rf"^NotebookLeaseInput\.duration can't be written as JSON: {remedy}$"):
                write()
        assert copy.deepcopy(lease) == pickled(lease) == lease
        assert type(lease.duration).__name__ in repr(lease)

    def test_errors_contain_no_secret(self) -> None:
        request = CreateNotebookRequest.from_dict({"duration": NOON, "lease": {"duration": NOON}, "token": "hush"})
        with pytest.raises(TypeError) as caught:
            request.to_dict()
        assert not [frame.name for frame in caught.traceback[1:] if "hush" in str(frame.locals)]

    async def test_models_are_sent_after_they_were_written(self, client: Any, recorder: Recorder) -> None:
        lease = NotebookLeaseInput(duration=timedelta(hours=1))
        written = lease.to_dict()
        await client.notebooks.create(**NOTEBOOK, lease=lease)
        assert recorder.body["lease"] == written


def test_the_table_has_every_form_of_an_argument() -> None:
    assert {form for _, _, form in PLACES} == WRITTEN.keys()
    assert len(PLACES) >= 40


async def test_models_take_time_objects(client: Any, recorder: Recorder) -> None:
    lease = NotebookLeaseInput(duration=timedelta(hours=2))
    await client.notebooks.create(**NOTEBOOK, lease=lease)
    assert recorder.body["lease"] == {"duration": 7_200_000}
    assert lease.duration == timedelta(hours=2)
    assert NotebookLeaseInput.from_dict({"duration": 7_200_000}).duration == 7_200_000
    period = ServiceTaskPeriodInput(begin_at=time(6, 30), end_at=datetime(2026, 11, 29, 18))  # local
    assert period.begin_at == time(6, 30)
    schedule = VisualizationJobSchedule(type="stop", time_unit="HOURS", duration=timedelta(days=1))
    assert send("CreateVisualizationJob", "body.schedule", [schedule])[0]["duration"] == 24
