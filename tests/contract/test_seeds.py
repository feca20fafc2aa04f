"""What is in a fake from the start: calls in a file, or a snapshot."""

import json
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.models import JobStatus
from aiomodelarts.testing import FakeModelArts

GARDEN = """
- CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}
  as: board
- wait: 60
- StopVisualizationJob: {job_id: "${board.job_id}"}
- outcome: {visualization_jobs: FAILED}
- CreateVisualizationJob: {job_name: wilted, train_url: /bucket/output/}
  wait: 10
- outcome: {visualization_jobs: [LOST, RUNNING]}
"""


async def boards(client: ModelArts) -> dict[str, Any]:
    return {str(job.job_name): job.status async for job in client.visualization_jobs.list()}


class TestCalls:
    async def test_from_a_file(self, tmp_path: Path, fake: FakeModelArts, client: ModelArts) -> None:
        (tmp_path / "garden.yaml").write_text(GARDEN)
        before = fake.clock.now()
        fake.seed(tmp_path / "garden.yaml")  # beside a running event loop
        assert fake.calls == []
        assert fake.clock.now() - before == 70
        assert await boards(client) == {"board": JobStatus.KILLED, "wilted": JobStatus.FAILED}
        assert list(fake.outcomes["visualization_jobs"]) == [JobStatus.LOST, JobStatus.RUNNING]

    async def test_deletions(self, fake: FakeModelArts, client: ModelArts) -> None:
        """`Error` would be for the creation of a pool, if it were not said otherwise; notebooks have a state for it."""
        fake.seed([{"deletion": {"pools": "Error"}, "outcome": {"notebooks": ["DELETE_FAILED", "ERROR"]}}])
        again = FakeModelArts()
        again.restore(fake.snapshot())
        assert [again.deletion_outcome(one) for one in ("pools", "pools", "notebooks")] == [
            "Error", None, "DELETE_FAILED",
        ]  # fmt: skip
        assert [again.outcome(one, "usual") for one in ("pools", "notebooks")] == ["usual", "ERROR"]

    def test_without_a_loop_and_without_a_file(self, fake: FakeModelArts) -> None:
        fake.seed([{"CreateVisualizationJob": {"job_name": "board", "train_url": "/bucket/output/"}}])
        fake.seed([{"ListNotebooks": None}])
        assert len(fake.table("visualization_jobs")) == 1

    async def test_a_failing_seed_changes_nothing(self, fake: FakeModelArts, client: ModelArts) -> None:
        await client.visualization_jobs.create(job_name="mine", train_url="/bucket/output/")
        before, recorded = fake.snapshot(), len(fake.calls)
        board = {"CreateVisualizationJob": {"job_name": "board", "train_url": "/bucket/output/"}, "wait": 60}
        with pytest.raises(ValueError, match="step 3"):
            fake.seed([board, {"outcome": {"notebooks": "ERROR"}}, {"ShowNotebook": {"id": "unknown"}}])
        assert (fake.snapshot(), len(fake.calls)) == (before, recorded)
        assert await boards(client) == {"mine": JobStatus.INIT}

    async def test_earlier_calls_stay_recorded(self, fake: FakeModelArts, client: ModelArts) -> None:
        await client.notebooks.list()
        fake.seed([{"ListModels": {}}])
        assert [call.operation for call in fake.calls] == ["ListNotebooks"]

    @pytest.mark.parametrize(
        ("steps", "reason"),
        [
            ("- {CreateVisualizationJb: {}}", "step 1 (CreateVisualizationJb): there is no operation"),
            ("- {notebooks.list: {}}", "no operation 'notebooks.list'; did you mean ListNotebooks?"),
            ("- {ListNotebooks: {}, ListNotebooks: {}}", "has the key 'ListNotebooks' twice in a mapping (line 1)"),
            ("- ListNotebooks:\n    limit: 1\n    limit: 2", "has the key 'limit' twice in a mapping (line 3)"),
            ('[{"ListNotebooks": {"limit": 1, "limit": 2}}]', "has the key 'limit' twice in an object"),
            ("- {ListNotebooks: {colour: red}}", "step 1 (ListNotebooks): "),
            ("- {ListNotebooks: }\n- {ShowNotebook: {id: nowhere}}", "step 2 (ShowNotebook): "),
            ("- {ShowNotebook: {id: '${lab.id}'}}", "${lab.id} is unknown; name an earlier step with `as: lab`"),
            (
                "- {ListNotebooks: {}, as: lab}\n- {ShowNotebook: {id: '${lab.id}'}}",
                "${lab.id} is unknown; the response of the step 'lab' has no 'id'",
            ),
            ("- {ListNotebooks: {}, as: lab}\n- {ShowNotebook: {id: '${lab.total.id}'}}", "has no 'total.id'"),
            ("- {ListNotebooks: {}, ListModels: {}}", "isn't a step"),
            ("- {wait: 5, as: lab}", "step 1: as is 'lab'; write a name, in the step of an operation"),
            ("- {ListNotebooks: {}, as: [lab]}", "as is ['lab']; write a name"),
            ("- ListNotebooks", "'ListNotebooks' isn't a step"),
            ("- {wait: long}", "step 1: wait is 'long'; write 0 or more seconds"),
            ("- {wait: .inf}", "step 1: wait is inf; write 0 or more seconds"),
            ("- {wait: -5}", "step 1: wait is -5; write 0 or more seconds"),
            ("- {ListNotebooks: 5}", "step 1 (ListNotebooks): ListNotebooks has 5; write names with values"),
            ("- {ListNotebooks: {1: 2}}", "ListNotebooks has {1: 2}; write names with values"),
            ("- {1: {}}", "isn't a step"),
            ("- {outcome: notebooks}", "step 1: outcome has 'notebooks'; write names with values"),
            ("- {outcome: {notebooks: HAPPY}}", "step 1: 'HAPPY' is not a state of notebooks"),
            ("- {deletion: {notebooks: ERROR}}", "no deletion of notebooks ends in 'ERROR'; choose from DELETE_FAILED"),
            ("- {deletion: {training_jobs: Failed}}", "ends in 'Failed'; its deletions do not fail"),
            ("- {deletion: {samples: ERROR}}", "step 1: 'samples' has no states"),
            ("ListNotebooks: {}", "neither a list of calls nor a snapshot"),
            ("- [", "is not YAML"),
        ],
    )
    def test_what_can_not_be(self, steps: str, reason: str, tmp_path: Path, fake: FakeModelArts) -> None:
        (tmp_path / "seed.yaml").write_text(steps)
        with pytest.raises(ValueError, match=r"seed\.yaml") as caught:
            fake.seed(str(tmp_path / "seed.yaml"))
        assert reason in str(caught.value)

    @pytest.mark.parametrize("path", ["remark", "remark.id"])
    def test_reference_to_a_field_that_is_null(self, path: str) -> None:
        fake = FakeModelArts()  # not the fixture, because the spec documents no null
        fake.seed([{"CreateVisualizationJob": {"job_name": "board", "train_url": "/bucket/output/"}}])
        ((number, job),) = fake.table("visualization_jobs").items()
        job.fields["remark"] = None
        steps = [
            {"ShowVisualizationJob": {"job_id": number}, "as": "board"},
            {"CreateVisualizationJob": {"job_name": f"${{board.{path}}}", "train_url": "/bucket/output/"}},
        ]
        with pytest.raises(ValueError, match="has no value; 'remark' is null in the response of the step 'board'"):
            fake.seed(steps)

    def test_no_such_file(self, tmp_path: Path, fake: FakeModelArts) -> None:
        with pytest.raises(OSError, match=r"nothing\.yaml"):
            fake.seed(tmp_path / "nothing.yaml")


async def test_snapshot_in_a_file(tmp_path: Path, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
    await make.board()
    fake.clock.advance(60)
    (tmp_path / "state.json").write_text(json.dumps(fake.snapshot()))
    other = FakeModelArts()
    other.seed(tmp_path / "state.json")
    async with other.client() as opened:
        assert await boards(opened) == await boards(client) == {"board": JobStatus.RUNNING}
