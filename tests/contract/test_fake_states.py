"""What the fake keeps changes by its clock and by calls, and all calls tell the same about it."""

import json
from typing import Any

import pytest

from aiomodelarts import BadRequest, BatchError, Conflict, ModelArts, ModelArtsError, NotFound, WaitFailed
from aiomodelarts.models import JobStatus
from aiomodelarts.testing import FakeModelArts, VirtualClock

RUN = [JobStatus.INIT, JobStatus.WAITING, JobStatus.RUNNING]


class TestTrainingJobs:
    async def test_runs_to_its_end(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        assert job.status == JobStatus.INIT
        states = await make.states(lambda: client.training_jobs_v1.get_version(job.job_id, job.version_id))
        assert states == [*RUN, JobStatus.COMPLETED]

    async def test_duration_counts_while_it_runs(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        jobs = client.training_jobs_v1
        assert (await jobs.get_version(job.job_id, job.version_id)).duration == 0
        fake.clock.advance(6)
        running = await jobs.get_version(job.job_id, job.version_id)
        assert (running.status, running.duration) == (JobStatus.RUNNING, 1000)
        assert running.start_time == int(fake.clock.now() * 1000) - 1000 > running.create_time
        fake.clock.advance(7)
        later = await jobs.get_version(job.job_id, job.version_id)
        assert later.duration - running.duration == 7000
        ended = await jobs.wait(job.job_id, job.version_id)
        fake.clock.advance(1000)
        assert (await jobs.get_version(job.job_id, job.version_id)).duration == 30_000 >= ended.duration

    @pytest.mark.parametrize("planned", [JobStatus.FAILED, 11, "FAILED", JobStatus.LOST, JobStatus.SUBMIT_FAILED])
    async def test_ends_as_planned(self, planned: Any, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("training_jobs_v1", planned)
        job = await make.training_job("planned")
        other = await make.training_job("usual")
        with pytest.raises(WaitFailed) as caught:
            await client.training_jobs_v1.wait(job.job_id, job.version_id)
        assert caught.value.state == (JobStatus[planned] if planned == "FAILED" else planned)
        await client.training_jobs_v1.wait(other.job_id, other.version_id)

    async def test_job_that_is_planned_to_go_on_runs_on(
        self, fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        fake.plan_outcome("training_jobs_v1", "RUNNING")
        job = await make.training_job()
        fake.clock.advance(5 + 86_400)
        version = await client.training_jobs_v1.get_version(job.job_id, job.version_id)
        assert (version.status, version.duration) == (JobStatus.RUNNING, 86_400_000)
        log = await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0")
        assert "ended" not in log.content

    @pytest.mark.parametrize("seconds", [0, 3, 10], ids=["at once", "while it waits", "while it runs"])
    async def test_stopped(self, seconds: int, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        fake.clock.advance(seconds)
        await client.training_jobs_v1.stop_version(job.job_id, job.version_id)
        states = await make.states(lambda: client.training_jobs_v1.get_version(job.job_id, job.version_id))
        assert states == [JobStatus.KILLING, JobStatus.KILLED]
        with pytest.raises(WaitFailed, match="KILLED"):
            await client.training_jobs_v1.wait(job.job_id, job.version_id)

    async def test_stopping_what_has_ended_is_a_conflict(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        await client.training_jobs_v1.wait(job.job_id, job.version_id)
        with pytest.raises(Conflict) as caught:
            await client.training_jobs_v1.stop_version(job.job_id, job.version_id)
        assert caught.value.code == "ModelArts.2796"

    async def test_deleted(self, client: ModelArts, make: Any) -> None:
        job, other = await make.training_job("one"), await make.training_job("two")
        await make.version(job)
        await client.training_jobs_v1.delete(job.job_id)
        await client.training_jobs_v1.wait_gone(job.job_id, job.version_id, timeout=60)
        for call in (
            lambda: client.training_jobs_v1.get_version(job.job_id, job.version_id),
            lambda: client.training_jobs_v1.list_versions(job.job_id),
            lambda: client.training_jobs_v1.update(job.job_id, job_desc="New"),
            lambda: client.training_jobs_v1.delete(job.job_id),
        ):
            with pytest.raises(NotFound):
                await call()
        assert [row.job_id async for row in client.training_jobs_v1.list()] == [other.job_id]
        await make.training_job("one")

    async def test_versions(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        first = await make.training_job()
        await client.training_jobs_v1.wait(first.job_id, first.version_id)
        second = await make.version(first)
        assert (second.job_id, second.version_name, second.status) == (first.job_id, "V0002", JobStatus.INIT)
        listed = await client.training_jobs_v1.list_versions(first.job_id)
        assert listed.version_count == 2
        assert [version.version_id for version in listed.versions] == [second.version_id, first.version_id]
        assert [version.pre_version_id for version in listed.versions] == [first.version_id, None]
        [row] = (await client.training_jobs_v1.list()).jobs
        assert (row.version_count, row.version_id, row.status) == (2, second.version_id, JobStatus.INIT)

        await client.training_jobs_v1.delete_version(first.job_id, first.version_id)
        fake.clock.advance(60)
        assert (await client.training_jobs_v1.list_versions(first.job_id)).version_count == 1
        third = await make.version(second)
        assert third.version_name == "V0003"
        for version in (second, third):
            await client.training_jobs_v1.delete_version(first.job_id, version.version_id)
        fake.clock.advance(60)
        assert (await client.training_jobs_v1.list()).jobs == []

    async def test_version_of_a_version_that_is_not_there(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        job.version_id = 4711
        with pytest.raises(NotFound):
            await make.version(job)

    async def test_all_calls_tell_the_same(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job(job_desc="First try")
        await client.training_jobs_v1.update(job.job_id, job_desc="Second try")
        shown = await client.training_jobs_v1.get_version(job.job_id, job.version_id)
        [version] = (await client.training_jobs_v1.list_versions(job.job_id)).versions
        [row] = (await client.training_jobs_v1.list()).jobs
        assert shown.job_desc == row.job_desc == "Second try"
        assert shown.job_name == row.job_name == job.job_name
        assert shown.status == version.status == row.status == job.status
        assert shown.create_time == version.create_time == row.create_time == job.create_time
        assert {**shown.to_dict(), **version.to_dict()} == shown.to_dict()

    async def test_log_is_read_forward_by_its_cursor(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        jobs, place = client.training_jobs_v1, (job.job_id, job.version_id)
        assert (await jobs.get_log(*place, log_file="job.0")).lines == 0
        await jobs.wait(*place, until="RUNNING")
        text, cursor = "", "0"
        for _ in range(20):
            piece = await jobs.get_log(*place, log_file="job.0", base_line=cursor, order="desc", lines=4)
            assert piece.lines == piece.content.count("\n") <= 4
            text += piece.content
            cursor = piece.end_line if piece.lines else cursor
            make.fake.clock.advance(3)
        lines = text.splitlines()
        whole = await jobs.get_log(*place, log_file="job.0", lines=500)
        assert lines == whole.content.splitlines()
        assert len(lines) == len(set(lines)) == 32
        assert lines[-1] == "training ended with COMPLETED"

    async def test_log_is_read_backward_by_its_cursor(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        await client.training_jobs_v1.wait(job.job_id, job.version_id)
        make.fake.clock.advance(1)
        newest = await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0", lines=2)
        assert newest.content.splitlines()[-1] == "training ended with COMPLETED"
        before = await client.training_jobs_v1.get_log(
            job.job_id, job.version_id, log_file="job.0", base_line=newest.start_line, order="asc", lines=2
        )
        assert [line.partition(",")[0] for line in before.content.splitlines()] == ["epoch 28 of 30", "epoch 29 of 30"]

    async def test_log_of_a_stopped_job_ends_with_it(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        fake.clock.advance(5 + 4)
        await client.training_jobs_v1.stop_version(job.job_id, job.version_id)
        fake.clock.advance(100)
        log = await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0")
        lines = log.content.splitlines()
        assert (len(lines), lines[0], lines[-1]) == (6, "start training", "training ended with KILLED")
        assert lines[4].startswith("epoch 4 of 30")

    async def test_one_log_file_for_each_worker(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job("many", workers=3)
        names = [name async for name in client.training_jobs_v1.list_log_files(job.job_id, job.version_id)]
        assert names == ["many.0", "many.1", "many.2"]
        with pytest.raises(ModelArtsError, match=r"many\.3"):
            await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="many.3")


class TestVisualizationJobs:
    async def test_starts_and_runs_on(self, client: ModelArts, make: Any) -> None:
        board = await make.board()
        assert await make.states(lambda: client.visualization_jobs.get(board.job_id)) == RUN

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("visualization_jobs", JobStatus.FAILED)
        board = await make.board()
        with pytest.raises(WaitFailed, match="FAILED"):
            await client.visualization_jobs.wait(board.job_id)

    async def test_stopped_and_restarted(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        board = await make.board()
        boards = client.visualization_jobs
        await boards.wait(board.job_id)
        fake.clock.advance(100)
        with pytest.raises(Conflict) as caught:
            await boards.restart(board.job_id)
        assert caught.value.code == "ModelArts.2813"
        await boards.stop(board.job_id)
        assert await make.states(lambda: boards.get(board.job_id)) == [JobStatus.KILLING, JobStatus.KILLED]
        with pytest.raises(Conflict):
            await boards.stop(board.job_id)
        assert (await boards.get(board.job_id)).duration >= 100_000
        await boards.restart(board.job_id)
        assert await make.states(lambda: boards.get(board.job_id), seconds=20) == RUN
        assert (await boards.get(board.job_id)).duration == 15_000

    async def test_deleted(self, client: ModelArts, make: Any) -> None:
        board = await make.board()
        await client.visualization_jobs.delete(board.job_id)
        await client.visualization_jobs.wait_gone(board.job_id, timeout=60)
        with pytest.raises(NotFound):
            await client.visualization_jobs.get(board.job_id)
        assert (await client.visualization_jobs.list()).job_total_count == 0
        await make.board()

    async def test_all_calls_tell_the_same(self, client: ModelArts, make: Any) -> None:
        board = await make.board(job_desc="Loss")
        await client.visualization_jobs.update(board.job_id, job_desc="Accuracy")
        shown = await client.visualization_jobs.get(board.job_id)
        [row] = (await client.visualization_jobs.list()).jobs
        assert shown.job_desc == "Accuracy"
        assert {**shown.to_dict(), **row.to_dict()} == shown.to_dict()
        created = {key: value for key, value in board.to_dict().items() if key != "is_success"}
        assert {**shown.to_dict(), **created} == shown.to_dict()

    async def test_quota_counts_down(self, client: ModelArts, make: Any) -> None:
        before = await client.visualization_jobs.list()
        await make.board()
        after = await client.visualization_jobs.list(search_content="no such board")
        assert (after.job_count_limit, after.quotas) == (before.job_count_limit - 1, before.quotas)


class TestDevelopmentEnvironments:
    async def test_is_created_in_the_background(self, client: ModelArts, make: Any) -> None:
        made = await make.environment()
        assert made.status == "CREATING"
        states = await make.states(lambda: client.development_environments.get(made.id))
        assert states == ["CREATING", "RUNNING"]

    async def test_stopped_and_started(self, client: ModelArts, make: Any) -> None:
        made = await make.running_environment()
        environments = client.development_environments
        answer = await environments.run_action(made.id, action="stop")
        assert (answer.current_status, answer.previous_state) == ("STOPPING", "RUNNING")
        assert await make.states(lambda: environments.get(made.id)) == ["STOPPING", "STOPPED"]
        answer = await environments.run_action(made.id, action="start")
        assert (answer.current_status, answer.previous_state) == ("STARTING", "STOPPED")
        assert await make.states(lambda: environments.get(made.id)) == ["STARTING", "RUNNING"]

    async def test_actions_that_the_state_forbids(self, client: ModelArts, make: Any) -> None:
        made = await make.environment()

        async def refusal(action: str) -> str:
            with pytest.raises(ModelArtsError) as caught:
                await client.development_environments.run_action(made.id, action=action)
            assert caught.value.status == 400
            return caught.value.code

        assert (await refusal("start"), await refusal("stop")) == ("ModelArts.6357", "ModelArts.6357")
        await client.development_environments.wait(made.id)
        assert await refusal("start") == "ModelArts.6305"
        await client.development_environments.run_action(made.id, action="stop")
        assert (await refusal("start"), await refusal("stop")) == ("ModelArts.6308", "ModelArts.6308")
        await client.development_environments.wait(made.id, until="STOPPED")
        assert await refusal("stop") == "ModelArts.6307"
        await client.development_environments.run_action(made.id, action="start")
        assert (await refusal("start"), await refusal("stop")) == ("ModelArts.6306", "ModelArts.6306")

    async def test_deleted_only_when_stopped(self, client: ModelArts, make: Any) -> None:
        made = await make.running_environment()
        with pytest.raises(ModelArtsError) as caught:
            await client.development_environments.delete(made.id)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.6304")
        await client.development_environments.run_action(made.id, action="stop")
        await client.development_environments.wait(made.id, until="STOPPED")
        assert (await client.development_environments.delete(made.id)).instance_id == made.id
        assert (await client.development_environments.get(made.id)).status == "DELETING"
        for action in ("start", "stop"):
            with pytest.raises(Conflict):
                await client.development_environments.run_action(made.id, action=action)
        with pytest.raises(Conflict):
            await client.development_environments.delete(made.id)
        await client.development_environments.wait_gone(made.id, timeout=60)
        assert (await client.development_environments.list(de_type="Notebook")).total_count == 0
        await make.environment()

    @pytest.mark.parametrize("planned", ["CREATE_FAILED", "UNAVAILABLE"])
    async def test_fails_as_planned(self, planned: str, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("development_environments", planned)
        made = await make.environment()
        assert made.error_code is None
        with pytest.raises(WaitFailed) as caught:
            await client.development_environments.wait(made.id)
        assert caught.value.state == planned
        await client.development_environments.delete(made.id)

    async def test_says_why_it_failed(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("development_environments", "RUNNING", "START_FAILED")
        made = await make.stopped_environment()
        await client.development_environments.run_action(made.id, action="start")
        with pytest.raises(WaitFailed) as caught:
            await client.development_environments.wait(made.id)
        assert caught.value.state == "START_FAILED"
        assert "ModelArts.6361" in caught.value.reason
        assert caught.value.last.spec.failed_reasons.message in caught.value.reason

    async def test_all_calls_tell_the_same(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        made = await make.environment(description="Old")
        fake.clock.advance(100)
        updated = await client.development_environments.update(
            made.id, description="New", spec={"auto_stop": {"enable": True, "duration": 7200}}
        )
        shown = await client.development_environments.get(made.id)
        [row] = (await client.development_environments.list(de_type="Notebook")).instances
        assert updated.to_dict() == shown.to_dict() == row.to_dict()
        assert shown.description == "New"
        assert (shown.spec.auto_stop.enable, shown.spec.auto_stop.duration) == (True, 7200)
        assert shown.spec.storage == made.spec.storage
        assert int(shown.latest_update_timestamp) - int(shown.creation_timestamp) == 100_000

    async def test_auto_stop_is_changed_in_parts(self, client: ModelArts, make: Any) -> None:
        made = await make.environment()
        await client.development_environments.update(made.id, spec={"auto_stop": {"enable": True, "duration": 7200}})
        changed = await client.development_environments.update(made.id, spec={"auto_stop": {"enable": False}})
        assert (changed.spec.auto_stop.enable, changed.spec.auto_stop.duration) == (False, 7200)


class TestModels:
    async def test_is_published_in_the_background(self, client: ModelArts, make: Any) -> None:
        model_id = await make.model()
        states = await make.states(lambda: client.models.get(model_id), "model_status")
        assert states == ["publishing", "published"]

    @pytest.mark.parametrize("planned", ["failed", "building_failed"])
    async def test_fails_as_planned(self, planned: str, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("models", planned)
        model_id = await make.model()
        with pytest.raises(WaitFailed) as caught:
            await client.models.wait(model_id)
        assert caught.value.state == planned

    async def test_deleted_at_once(self, client: ModelArts, make: Any) -> None:
        model_id, other = await make.model(version="1.0.0"), await make.model(version="2.0.0")
        answer = await client.models.delete(model_id)
        assert (answer.delete_success_list, answer.delete_failed_list) == ([model_id], [])
        with pytest.raises(NotFound):
            await client.models.get(model_id)
        assert [row.model_id async for row in client.models.list()] == [other]
        await make.model(version="1.0.0")

    async def test_in_use_by_a_service(self, client: ModelArts, make: Any) -> None:
        model_id = await make.published_model()
        service_id = await make.running_service(model_id=model_id)
        with pytest.raises(Conflict) as caught:
            await client.models.delete(model_id)
        assert [result["model_id"] for result in caught.value.results] == [model_id]
        assert caught.value.results[0]["error_code"] == "ModelArts.3009"
        assert (await client.models.get(model_id)).model_status == "published"
        await client.services.delete(service_id)
        with pytest.raises(Conflict):
            await client.models.delete(model_id)
        await client.services.wait_gone(service_id)
        await client.models.delete(model_id)

    async def test_free_once_its_service_is_gone_even_when_nobody_looked(
        self, fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        model_id = await make.published_model()
        await client.services.delete(await make.service(model_id=model_id))
        fake.clock.advance(60)
        assert (await client.models.delete(model_id)).delete_success_list == [model_id]

    async def test_cascade_takes_the_other_versions(self, client: ModelArts, make: Any) -> None:
        used = await make.published_model(version="1.0.0")
        await make.running_service(model_id=used)
        versions = [await make.model(version=f"2.0.{number}") for number in range(3)]
        other = await make.model("leaves")
        with pytest.raises(BatchError) as caught:
            await client.models.delete(versions[0], cascade=True)
        assert [result["model_id"] for result in caught.value.results] == [used]
        assert {row.model_id async for row in client.models.list()} == {used, other}

    async def test_cascade_takes_twenty_at_a_time(self, client: ModelArts, make: Any) -> None:
        versions = [await make.model(version=f"1.0.{number}") for number in range(22)]
        answer = await client.models.delete(versions[21], cascade=True)
        assert len(answer.delete_success_list) == 20
        assert answer.delete_success_list[0] == versions[21]
        assert (await client.models.list()).total_count == 2

    async def test_all_calls_tell_the_same(self, client: ModelArts, make: Any) -> None:
        made = await client.models.create(
            model_name="flowers",
            model_version="1.2.3",
            model_type="PyTorch",
            description="Names flowers",
            source_copy="false",
            initial_config='{"model_type": "PyTorch"}',
            input_params=[
                {"url": "/", "protocol": "https", "method": "post", "param_name": "image", "param_type": "file"}
            ],
        )
        shown = await client.models.get(made.model_id)
        assert (shown.model_name, shown.model_version, shown.source_copy) == ("flowers", "1.2.3", "false")
        assert json.loads(shown.config) == {"model_type": "PyTorch"}
        assert [parameter.param_name for parameter in shown.input_params] == ["image"]
        [row] = (await client.models.list()).models
        assert {**shown.to_dict(), **row.to_dict()} == shown.to_dict()
        assert row.model_id == made.model_id


class TestServices:
    async def test_is_deployed_with_progress(self, client: ModelArts, make: Any) -> None:
        service_id = await make.service()
        seen: list[Any] = []
        await client.services.wait(service_id, on_progress=lambda step: seen.append((step.state, step.last.progress)))
        states, progress = zip(*seen, strict=True)
        assert (set(states[:-1]), states[-1]) == ({"deploying"}, "running")
        assert progress[-1] is None
        percents = list(progress[:-1])
        assert percents == sorted(set(percents))
        assert percents[0] == 0
        assert 50 < percents[-1] < 100

    async def test_stopped_and_started(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, status="stopped")
        assert await make.states(lambda: client.services.get(service_id)) == ["stopping", "stopped"]
        await client.services.update(service_id, status="running")
        assert (await client.services.get(service_id)).progress == 0
        assert await make.states(lambda: client.services.get(service_id)) == ["deploying", "running"]

    async def test_starting_what_runs_changes_nothing(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, status="running")
        assert (await client.services.get(service_id)).status == "running"

    async def test_models_are_in_the_state_of_the_service(self, client: ModelArts, make: Any) -> None:
        service_id = await make.service()

        async def states() -> tuple[Any, Any]:
            shown = await client.services.get(service_id)
            return shown.status, shown.config[0].status

        assert await states() == ("deploying", "deploying")
        await client.services.wait(service_id)
        assert await states() == ("running", "running")
        await client.services.update(service_id, status="stopped")
        await client.services.wait(service_id, until="stopped")
        assert await states() == ("stopped", "stopped")

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("services", "failed")
        service_id = await make.service()
        assert (await client.services.get(service_id)).error_msg is None
        with pytest.raises(WaitFailed) as caught:
            await client.services.wait(service_id)
        assert caught.value.state == "failed"
        assert caught.value.reason == caught.value.last.error_msg != ""
        assert [event.event_type async for event in client.services.list_events(service_id)] == ["abnormal", "normal"]

    async def test_batch_comes_to_an_end(self, client: ModelArts, make: Any) -> None:
        service_id = await make.service(infer_type="batch")
        states = await make.states(lambda: client.services.get(service_id))
        assert states == ["deploying", "finished"]
        assert (await client.services.get(service_id)).access_address is None

    async def test_batch_takes_one_model(self, make: Any) -> None:
        entry = {"model_id": "some-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
        with pytest.raises(BadRequest, match="one model") as caught:
            await make.service(infer_type="batch", config=[entry, entry])
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.0104")

    async def test_weights_add_up(self, client: ModelArts, make: Any) -> None:
        entries = [
            {"model_id": name, "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "weight": weight}
            for name, weight in (("one", 70), ("two", 40))
        ]
        with pytest.raises(BadRequest, match="110") as caught:
            await make.service(config=entries)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.0104")
        entries[1]["weight"] = 30
        service_id = await make.service(config=entries)
        entries[0]["weight"] = 80
        with pytest.raises(BadRequest, match="110"):
            await client.services.update(service_id, description="New", config=entries)
        shown = await client.services.get(service_id)
        assert ([entry.weight for entry in shown.config], shown.description) == ([70, 30], None)

    async def test_model_has_to_be_published(self, client: ModelArts, make: Any) -> None:
        model_id = await make.model()
        with pytest.raises(ModelArtsError) as caught:
            await make.service(model_id=model_id)
        assert caught.value.code == "ModelArts.3515"
        await client.models.wait(model_id)
        service_id = await make.service(model_id=model_id)
        [entry] = (await client.services.get(service_id)).config
        assert (entry.model_id, entry.model_name, entry.model_version) == (model_id, "flowers", "1.0.0")

    async def test_updated(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        before = await client.services.get(service_id)
        entry = {"model_id": "other-model", "specification": "modelarts.vm.cpu.8u", "instance_count": 3}
        fake.clock.advance(100)
        await client.services.update(service_id, description="New", priority=3, config=[entry])
        shown = await client.services.get(service_id)
        assert (shown.description, shown.priority, shown.status, shown.progress) == ("New", 3, "deploying", 0)
        assert (shown.config[0].model_id, shown.config[0].instance_count) == ("other-model", 3)
        assert shown.publish_at == shown.update_time == shown.operation_time > before.publish_at
        [log] = (await client.services.list_update_logs(service_id)).logs
        assert (log.result, log.update_time, log.config[0].model_id) == ("RUNNING", shown.update_time, "other-model")
        await client.services.wait(service_id)
        [log] = (await client.services.list_update_logs(service_id)).logs
        assert log.result == "SUCCESS"

    async def test_update_that_fails(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        fake.plan_outcome("services", "failed")
        entry = {"model_id": "other-model", "specification": "modelarts.vm.cpu.8u", "instance_count": 3}
        await client.services.update(service_id, config=[entry])
        with pytest.raises(WaitFailed):
            await client.services.wait(service_id)
        assert [log.result async for log in client.services.list_update_logs(service_id)] == ["FAIL"]

    async def test_description_is_changed_without_a_deployment(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, description="New", load_balancer_policy="SOURCE_IP")
        shown = await client.services.get(service_id)
        assert (shown.description, shown.load_balancer_policy, shown.status) == ("New", "SOURCE_IP", "running")
        assert (await client.services.list_update_logs(service_id)).logs == []

    async def test_status_goes_before_config(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        entry = {"model_id": "other-model", "specification": "modelarts.vm.cpu.8u", "instance_count": 3}
        await client.services.update(service_id, status="stopped", config=[entry])
        shown = await client.services.wait(service_id, until="stopped")
        assert shown.config[0].model_id == "some-model"

    async def test_events_tell_what_happened_and_nothing_else(
        self, fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        service_id = await make.service()
        fake.clock.advance(4)
        await client.services.update(service_id, status="stopped")
        fake.clock.advance(1000)
        events = [event async for event in client.services.list_events(service_id, order="asc")]
        assert [event.event_info for event in events] == ["deployment begins", "the service is stopped"]
        assert events[1].occur_time - events[0].occur_time == 9000

    async def test_running_instances_are_counted(self, client: ModelArts, make: Any) -> None:
        entry = {"model_id": "some-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 3}
        service_id = await make.service(config=[entry])
        monitor = await client.services.list_monitors(service_id)
        assert (monitor.service_instance_count, monitor.service_running_instance_count) == (3, 0)
        await client.services.wait(service_id)
        monitor = await client.services.list_monitors(service_id)
        assert monitor.service_running_instance_count == monitor.monitors[0].model_running_instance_count == 3

    async def test_deleted(self, client: ModelArts, make: Any) -> None:
        service_id, other = await make.running_service("one"), await make.running_service("two")
        await client.services.delete(service_id)
        assert (await client.services.get(service_id)).status == "deleting"
        with pytest.raises(ModelArtsError) as caught:
            await client.services.update(service_id, status="running")
        assert caught.value.code == "ModelArts.3519"
        await client.services.delete(service_id)
        await client.services.wait_gone(service_id, timeout=60)
        for call in (client.services.get, client.services.delete, client.services.list_events):
            with pytest.raises(NotFound):
                await call(service_id)
        assert [row.service_id async for row in client.services.list()] == [other]
        await make.service("one")

    async def test_several_are_deleted_in_one_call(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        ids = [await make.service(f"service-{number}") for number in range(3)]
        with pytest.raises(NotFound):
            await client.services.delete(f"{ids[0]},no-such-service")
        assert (await client.services.get(ids[0])).status == "deploying"
        await client.services.delete(",".join(ids[:2]))
        fake.clock.advance(60)
        assert [row.service_id async for row in client.services.list()] == ids[2:]

    async def test_all_calls_tell_the_same(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.service(description="Names flowers", priority=2)
        for seconds in (0, 10, 10):
            fake.clock.advance(seconds)
            shown = await client.services.get(service_id)
            [row] = (await client.services.list()).services
            assert {**shown.to_dict(), **row.to_dict()} == shown.to_dict()
        assert shown.transition_at - shown.publish_at == 20_000


class TestAuthorizations:
    async def test_one_for_each_user(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        await make.authorization("one", content="first")
        fake.clock.advance(1)
        await make.authorization("two", content="second")
        fake.clock.advance(1)
        await make.authorization("one", content="third")
        rows = [(row.user_id, row.content) async for row in client.authorizations.list()]
        assert sorted(rows) == [("one", "third"), ("two", "second")]
        await client.authorizations.delete(user_id="one")
        assert [row.user_id async for row in client.authorizations.list()] == ["two"]
        with pytest.raises(NotFound) as caught:
            await client.authorizations.delete(user_id="one")
        assert caught.value.code == "ModelArts.0429"

    @pytest.mark.parametrize("everybody", ["all", "all-users"])
    async def test_one_for_all_replaces_the_others(self, everybody: str, client: ModelArts, make: Any) -> None:
        await make.authorization("one")
        await make.authorization(everybody)
        [row] = (await client.authorizations.list()).auth
        assert (row.user_id, row.user_name) == ("all-users", "all-users")
        await make.authorization("two")
        assert (await client.authorizations.list()).total_count == 2
        answer = await client.authorizations.delete(user_id=everybody)
        assert (answer.result, (await client.authorizations.list()).auth) == (True, [])

    async def test_access_key_is_for_the_caller_and_its_secret_is_not_told(
        self, fake: FakeModelArts, client: ModelArts
    ) -> None:
        await client.authorizations.create(type="credential", content="access-key", secret_key="hidden")
        [row] = (await client.authorizations.list()).auth
        assert (row.type, row.content, row.secret_key) == ("credential", "access-key", None)
        assert row.user_id
        assert "hidden" not in json.dumps(fake.calls[-1].response)

    @pytest.mark.parametrize("given", [{"type": "credential"}, {"type": "agency"}, {}])
    async def test_what_belongs_together_is_needed_together(self, given: Any, client: ModelArts) -> None:
        with pytest.raises(ModelArtsError, match="is required") as caught:
            await client.authorizations.create(content="something", **given)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.0104")

    async def test_agency_gets_its_name(self, client: ModelArts) -> None:
        named = await client.authorizations.create_agency(agency_name_suffix="gardeners")
        plain = await client.authorizations.create_agency()
        assert (named.agency_name, plain.agency_name) == ("ma_agency_gardeners", "modelarts_agency")

    @pytest.mark.parametrize("given", [{"agency_name_suffix": "gardeners"}, {}])
    async def test_the_same_agency_twice_is_a_conflict(self, client: ModelArts, given: dict[str, Any]) -> None:
        await client.authorizations.create_agency(**given)
        await client.authorizations.create_agency(agency_name_suffix="others")
        with pytest.raises(Conflict) as caught:
            await client.authorizations.create_agency(**given)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.3818")


class TestTrainingJobConfigurations:
    async def test_saved_changed_and_deleted(self, client: ModelArts, make: Any) -> None:
        configurations = client.training_job_configurations
        await make.configuration("one", config_desc="Old", train_url="/bucket/output/")
        await make.configuration("two")
        await configurations.update("one", worker_server_num=2, spec_id=7, config_desc="New")
        shown = await configurations.get("one")
        assert (shown.config_desc, shown.worker_server_num, shown.spec_id) == ("New", 2, 7)
        assert (shown.train_url, shown.engine_id) == ("/bucket/output/", 103)
        rows = {row.config_name: row async for row in configurations.list()}
        assert set(rows) == {"one", "two"}
        assert {**shown.to_dict(), **rows["one"].to_dict()} == shown.to_dict()
        assert (await configurations.get("two")).worker_server_num == 1
        await configurations.delete("one")
        for call in (configurations.get, configurations.delete):
            with pytest.raises(ModelArtsError, match="does not exist"):
                await call("one")
        assert [row.config_name async for row in configurations.list()] == ["two"]
        await make.configuration("one")

    async def test_samples_are_there_and_stay(self, client: ModelArts, make: Any) -> None:
        configurations = client.training_job_configurations
        await make.configuration("own")
        [sample] = (await configurations.list(config_type="sample")).configs
        shown = await configurations.get(sample.config_name, config_type="sample")
        assert shown.config_name == sample.config_name != "own"
        with pytest.raises(ModelArtsError):
            await configurations.get(sample.config_name)
        with pytest.raises(ModelArtsError):
            await configurations.delete(sample.config_name)


class TestFake:
    @pytest.mark.parametrize(
        ("resource", "state"),
        [("quotas", "RUNNING"), ("authorizations", 1), ("training_jobs_v1", 99), ("services", "broken")],
    )
    def test_outcome_that_can_not_be(self, resource: str, state: Any, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match="choose from"):
            fake.plan_outcome(resource, state)

    async def test_two_fakes_know_nothing_of_each_other(self, fake: FakeModelArts, make: Any) -> None:
        await make.board()
        other = FakeModelArts()
        async with other.client() as client:
            assert (await client.visualization_jobs.list()).job_total_count == 0
        assert len(fake.calls) == len(other.calls) == 1

    async def test_same_calls_same_answers(self) -> None:
        answers: list[Any] = []
        for _ in range(2):
            fake = FakeModelArts(clock=VirtualClock())
            async with fake.client() as client:
                await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
                await client.visualization_jobs.list()
            answers.append([call.response for call in fake.calls])
        assert answers[0] == answers[1]

    async def test_calls_are_recorded(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job = await make.training_job("my_job")
        await client.training_jobs_v1.list(search_content="a b", per_page=5)
        create, listing = fake.calls
        assert (create.operation, create.method, create.status) == ("CreateTrainingJobV1", "POST", 200)
        assert create.body["job_name"] == "my_job"
        assert create.response["job_id"] == job.job_id
        assert listing.path.endswith("/training-jobs")
        assert "search_content=a%20b" in listing.query
        assert "x-auth-token" not in listing.headers
        assert listing.headers["accept"] == "application/json"

    async def test_record_is_a_copy(self, fake: FakeModelArts, client: ModelArts) -> None:
        before = (await client.job_specifications.list_engines()).to_dict()
        fake.calls[0].response["engines"].clear()
        assert (await client.job_specifications.list_engines()).to_dict() == before

    def test_clock_does_not_go_back(self, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match="0 or more"):
            fake.clock.advance(-1)
