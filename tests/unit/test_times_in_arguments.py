"""Methods take `datetime` and `timedelta` where the API takes a time or a duration, and send the documented form."""

import json
from datetime import UTC, datetime, time, timedelta
from typing import Any

import httpx
import pytest

from aiomodelarts.core.operation.time_forms import DURATIONS, MOMENTS
from aiomodelarts.models import NotebookLeaseInput
from aiomodelarts.operations import OPERATIONS

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
    leases = ({"duration": timedelta(hours=2)}, NotebookLeaseInput(duration=timedelta(hours=2)))  # type: ignore[arg-type]
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


@pytest.mark.parametrize("name", sorted(name for name, operation in OPERATIONS.items() if operation.times))
def test_every_form_of_the_spec_can_be_written(name: str) -> None:
    for place, form in OPERATIONS[name].times.items():
        assert place.partition(".")[0] in ("query", "body")
        value = timedelta(hours=48) if form in DURATIONS else NOON.replace(tzinfo=None) if form == "local" else NOON
        written = {**MOMENTS, **DURATIONS}[form](value)  # type: ignore[arg-type]
        assert isinstance(written, int | str)
