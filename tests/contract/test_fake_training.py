"""Algorithms, training jobs and their searches in the fake: what they go through, tell and refuse."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import TrainingJobPhase
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.algorithms import DEFINITION, algorithm
from tests.contract.scenarios.hyperparameter_search import running_search, search
from tests.contract.scenarios.training_jobs import CODE, job, running_job

GONE = "00000000-5eed-4000-8000-0123456789ab"
CPU = {"resource": {"flavor_id": "modelarts.vm.cpu.8u"}}
IMAGE = {"engine": {"image_url": "garden/train:1"}, "command": "python /home/train.py"}


class TestAlgorithms:
    async def test_all_calls_tell_the_same(self, client: ModelArts) -> None:
        made = await client.algorithms.create(**DEFINITION)
        shown = await client.algorithms.get(made.metadata.id)
        assert shown == made == (await client.algorithms.list()).items[0]
        assert shown.metadata.create_time > shown.metadata.update_time == 0
        assert shown.job_config.engine.engine_name == "PyTorch"
        assert shown.job_config.code_tree.to_dict() == {
            "name": "code/",
            "children": [{"name": "src/", "children": [{"name": "train.py"}]}],
        }
        assert shown.resource_requirements[0].value == ["GPU"]

    async def test_changed(self, fake: FakeModelArts, client: ModelArts) -> None:
        algorithm_id = await algorithm(client)
        before = await client.algorithms.get(algorithm_id)
        fake.clock.advance(60)
        changed = await client.algorithms.update(algorithm_id, metadata={"name": "roses"}, job_config=IMAGE)
        assert changed == await client.algorithms.get(algorithm_id)
        assert (changed.metadata.id, changed.metadata.create_time) == (algorithm_id, before.metadata.create_time)
        assert changed.metadata.update_time == changed.metadata.create_time + 60_000
        assert (changed.metadata.name, changed.metadata.description) == ("roses", "")
        assert (changed.job_config.code_dir, changed.job_config.command) == (None, IMAGE["command"])
        await algorithm(client, before.metadata.name)

    async def test_names_are_unique(self, client: ModelArts) -> None:
        await algorithm(client, "roses")
        tulips = await algorithm(client, "tulips")
        with pytest.raises(Conflict, match="roses") as caught:
            await algorithm(client, "roses")
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.2756")
        with pytest.raises(Conflict, match="roses"):
            await client.algorithms.update(tulips, metadata={"name": "roses"}, job_config=IMAGE)
        await client.algorithms.update(tulips, metadata={"name": "tulips"}, job_config=IMAGE)

    async def test_deleted_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        algorithm_id = await algorithm(client)
        await client.algorithms.delete(algorithm_id)
        await client.algorithms.get(algorithm_id)
        fake.clock.advance(10)
        for call in (
            lambda: client.algorithms.get(algorithm_id),
            lambda: client.algorithms.update(algorithm_id, **DEFINITION),
            lambda: client.algorithms.delete(algorithm_id),
            lambda: job(client, algorithm={"id": algorithm_id}),
        ):
            with pytest.raises(NotFound) as caught:
                await call()
            assert (caught.value.status, caught.value.code) == (400, "ModelArts.2755")
        assert (await client.algorithms.list()).total == 0

    @pytest.mark.parametrize(
        "definition",
        [
            {},
            {"metadata": {"name": "roses"}},
            {"metadata": {"name": "roses"}, "job_config": {"code_dir": "/code/"}},
            {"metadata": {"name": "roses"}, "job_config": {"code_dir": "/code/", "boot_file": "/other/train.py"}},
            {"metadata": {"name": "roses"}, "job_config": {"command": "python /home/train.py"}},
        ],
        ids=["nothing", "only a name", "no boot file", "boot file elsewhere", "command without an image"],
    )
    async def test_what_can_not_run_is_refused(self, definition: dict[str, Any], client: ModelArts) -> None:
        with pytest.raises(BadRequest):
            await client.algorithms.create(**definition)
        assert (await client.algorithms.list()).items == []

    async def test_list_is_filtered_and_sorted(self, fake: FakeModelArts, client: ModelArts) -> None:
        for name, workspace in (("red-roses", "0"), ("tulips", "0"), ("white-roses", "0"), ("far-roses", "7")):
            await algorithm(client, name, metadata={"name": name, "workspace_id": workspace})
            fake.clock.advance(1)

        async def names(**given: Any) -> list[str]:
            return [one.metadata.name async for one in client.algorithms.list(**given)]

        assert await names() == ["white-roses", "tulips", "red-roses"]
        assert await names(order="asc") == ["red-roses", "tulips", "white-roses"]
        assert await names(sort_by="name", order="asc", searches="name:ROSES") == ["red-roses", "white-roses"]
        assert await names(workspace_id="7") == ["far-roses"]
        with pytest.raises(BadRequest):
            await client.algorithms.list(searches="roses")


class TestLifeOfTrainingJobs:
    async def test_runs_to_its_end(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        made = await job(client, nodes=2)
        job_id = made.metadata.id
        seen: list[tuple[Any, Any]] = []
        for _ in range(400):
            status = (await client.training_jobs.get(job_id)).status
            if not seen or seen[-1] != (status.phase, status.secondary_phase):
                seen.append((status.phase, status.secondary_phase))
            fake.clock.advance(1)
        assert seen == [
            ("Creating", "Creating"), ("Pending", "Queuing"), ("Running", "Running"), ("Completed", "Completed"),
        ]  # fmt: skip
        status = (await client.training_jobs.get(job_id)).status
        assert status.tasks == ["worker-0", "worker-1"]
        assert (status.duration, status.start_time) == (300_000, made.metadata.create_time + 5000)
        assert status.node_count_metrics == [[status.start_time, 2], [status.start_time + 300_000, 2]]
        assert [one.exit_code for one in status.task_statuses] == [0, 0]

    async def test_duration_counts_while_it_runs(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        waiting = (await job(client)).status
        assert (waiting.duration, waiting.start_time, waiting.running_records) == (0, 0, None)
        made = await running_job(make, "other")
        fake.clock.advance(30)
        later = (await client.training_jobs.get(made.metadata.id)).status
        assert later.duration - made.status.duration == 30_000
        assert later.running_records[0].end_at is None

    @pytest.mark.parametrize(
        ("planned", "secondary", "reason"),
        [("Failed", "Failed", "exit code 1"), ("Abnormal", "Lost", "machine"), ("Terminated", "Terminated", "stopped")],
    )
    async def test_ends_as_planned(
        self, planned: str, secondary: str, reason: str, fake: FakeModelArts, client: ModelArts
    ) -> None:
        fake.plan_outcome("training_jobs", planned)
        made, usual = await job(client, "planned", nodes=2), await job(client, "usual")
        with pytest.raises(WaitFailed, match=reason) as caught:
            await client.training_jobs.wait(made.metadata.id)
        assert caught.value.state == planned
        assert secondary in caught.value.reason
        status = (await client.training_jobs.get(made.metadata.id)).status
        assert all(reason in one.message for one in status.task_statuses)
        await client.training_jobs.wait(usual.metadata.id)

    async def test_goes_on_as_planned_until_its_time_is_over(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("training_jobs", "Running", "Pending")
        limit = {"resource": {}, "auto_stop": {"time_unit": "HOURS", "duration": 2}}
        limited, waiting = await job(client, "limited", spec=limit), await job(client, "waiting")
        fake.clock.advance(5 + 7199)
        assert (await client.training_jobs.get(limited.metadata.id)).status.phase == "Running"
        stopped = await client.training_jobs.wait(limited.metadata.id, until="Terminated")
        assert stopped.status.duration == 7_200_000
        assert (await client.training_jobs.get(waiting.metadata.id)).status.phase == "Pending"

    @pytest.mark.parametrize("seconds", [0, 3, 100], ids=["at once", "while it waits", "while it runs"])
    async def test_stopped(self, seconds: int, fake: FakeModelArts, client: ModelArts) -> None:
        job_id = (await job(client)).metadata.id
        fake.clock.advance(seconds)
        answer = await client.training_jobs.stop(job_id, action_type="terminate")
        assert answer == await client.training_jobs.get(job_id)
        assert answer.status.phase == answer.status.secondary_phase == "Terminating"
        stopped = await client.training_jobs.wait(job_id, until="Terminated")
        ran = seconds > 5
        assert (stopped.status.duration, stopped.status.task_statuses is None) == (max(seconds - 5, 0) * 1000, not ran)
        with pytest.raises(Conflict) as caught:
            await client.training_jobs.stop(job_id, action_type="terminate")
        assert (caught.value.status, caught.value.code) == (409, "ModelArts.2796")

    async def test_stopping_what_has_ended_is_a_conflict(self, client: ModelArts) -> None:
        job_id = (await job(client)).metadata.id
        await client.training_jobs.wait(job_id)
        with pytest.raises(Conflict):
            await client.training_jobs.stop(job_id, action_type="terminate")

    async def test_deleted(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job_id = (await running_job(make, "flowers")).metadata.id
        kept = (await job(client, "kept")).metadata.id
        await client.training_jobs.delete(job_id)
        assert (await client.training_jobs.get(job_id)).status.phase == "Running"
        await client.training_jobs.wait_gone(job_id, timeout=60)
        for call in (
            lambda: client.training_jobs.get(job_id),
            lambda: client.training_jobs.update(job_id, description="New"),
            lambda: client.training_jobs.stop(job_id, action_type="terminate"),
            lambda: client.training_jobs.delete(job_id),
            lambda: client.training_jobs.list_events(job_id),
            lambda: client.training_jobs.list_metrics(job_id, "worker-0"),
            lambda: client.training_jobs.get_log_preview(job_id, "worker-0"),
            lambda: client.training_jobs.get_log_url(job_id, "worker-0"),
            lambda: client.hyperparameter_search.list_trials(job_id),
        ):
            with pytest.raises(NotFound) as caught:
                await call()
            assert (caught.value.status, caught.value.code) == (400, "ModelArts.2775")
        assert [one.metadata.id async for one in client.training_jobs.list()] == [kept]
        await job(client, "flowers")


class TestSettingsOfTrainingJobs:
    async def test_all_calls_tell_the_same(self, client: ModelArts) -> None:
        made = await job(client, metadata={"name": "flowers", "description": "First try"})
        await client.training_jobs.update(made.metadata.id, description="Second try")
        shown = await client.training_jobs.get(made.metadata.id)
        assert shown == (await client.training_jobs.list()).items[0]
        assert (shown.metadata.name, shown.metadata.description) == ("flowers", "Second try")
        assert shown.algorithm.to_dict() == CODE
        assert shown.spec.resource.flavor_detail.flavor_info.gpu.unit_num == 1

    async def test_algorithm_gives_what_the_job_leaves_out(self, client: ModelArts) -> None:
        algorithm_id = await algorithm(client)
        given = {"id": algorithm_id, "parameters": [{"name": "epochs", "value": "40"}]}
        made = await job(client, algorithm=given)
        assert (made.algorithm.name, made.algorithm.boot_file) == ("flower-classifier", "/flowers/code/src/train.py")
        assert {one.name: one.value for one in made.algorithm.parameters} == {"learning_rate": "0.01", "epochs": "40"}
        other = {"id": algorithm_id, "parameters": [{"name": "learning_rate", "value": "0.5"}]}
        [parameter] = (await job(client, "other", algorithm=other)).algorithm.parameters
        assert (parameter.value, parameter.constraint.type) == ("0.5", "Float")
        await client.algorithms.delete(algorithm_id)
        await client.training_jobs.wait(made.metadata.id)

    async def test_algorithm_protects_its_parameters(self, client: ModelArts) -> None:
        parameters = [
            {"name": "depth", "value": "3", "constraint": {"editable": False}},
            {"name": "epochs", "constraint": {"required": True}},
        ]
        settings = {**DEFINITION["job_config"], "parameters": parameters, "parameters_customization": False}
        algorithm_id = await algorithm(client, job_config=settings)
        epochs = {"name": "epochs", "value": "40"}
        for given, word in (
            ([epochs, {"name": "depth", "value": "4"}], "depth"),
            ([], "epochs"),
            ([epochs, {"name": "width", "value": "4"}], "width"),
        ):
            with pytest.raises(BadRequest, match=word):
                await job(client, algorithm={"id": algorithm_id, "parameters": given})
        await job(client, algorithm={"id": algorithm_id, "parameters": [epochs, {"name": "depth", "value": "3"}]})

    @pytest.mark.parametrize(
        "given",
        [
            {"algorithm": {}},
            {"algorithm": {"code_dir": "/code/"}},
            {"algorithm": {"boot_file": "/code/train.py"}},
            {"algorithm": {"subscription_id": "flowers"}},
            {"algorithm": {**CODE, "id": GONE}},
            {"algorithm": {**CODE, "summary": {"log_type": "tensorboard"}}},
            {"tasks": [{"task_resource": {"node_count": 1}}]},
            {"nodes": 0},
        ],
        ids=[
            "no algorithm",
            "no boot file",
            "no code",
            "no version",
            "two algorithms",
            "no folder",
            "tasks and spec",
            "no machine",
        ],
    )
    async def test_what_does_not_fit_together_is_refused(self, given: dict[str, Any], client: ModelArts) -> None:
        with pytest.raises(BadRequest) as caught:
            await job(client, **given)
        assert caught.value.code == "ModelArts.0104"
        assert (await client.training_jobs.list()).items == []

    async def test_missing_algorithm_comes_with_advice(self, fake: FakeModelArts, client: ModelArts) -> None:
        with pytest.raises(NotFound):
            await job(client, algorithm={"id": GONE})
        assert fake.calls[-1].response["error_solution"]

    async def test_names_are_unique(self, client: ModelArts) -> None:
        await job(client)
        with pytest.raises(Conflict) as caught:
            await job(client)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.2751")

    async def test_ways_in_are_open_while_it_runs(self, client: ModelArts, make: Any) -> None:
        metadata = {"name": "flowers", "annotations": {"tensorboard/enable": "true", "jupyter-lab/enable": "false"}}
        made = await running_job(make, metadata=metadata, endpoints={"ssh": {"key_pair_names": ["gardener"]}}, nodes=2)
        ways = made.endpoints
        assert [one.task for one in ways.ssh.task_urls] == made.status.tasks == ["worker-0", "worker-1"]
        assert made.metadata.id in ways.tensorboard.url
        assert ways.jupyter_lab is None
        ended = await client.training_jobs.wait(made.metadata.id)
        assert ended.endpoints.to_dict() == {"ssh": {"key_pair_names": ["gardener"]}}


async def test_training_jobs_are_filtered_and_sorted(fake: FakeModelArts, client: ModelArts) -> None:
    fake.plan_outcome("training_jobs", "Failed")
    algorithm_id = await algorithm(client)
    moments: list[int] = []
    for name, given in (
        ("red-roses", {"algorithm": {"id": algorithm_id}}),
        ("white-roses", {}),
        ("tulips", {}),
        ("far", {"metadata": {"name": "far", "workspace_id": "7"}}),
    ):
        fake.clock.advance(200)
        made = await job(client, name, **given)
        moments.append(made.metadata.create_time)

    async def names(*filters: tuple[str, str, list[str]], **given: Any) -> list[str]:
        conditions = [{"key": key, "operator": operator, "value": value} for key, operator, value in filters]
        return [one.metadata.name async for one in client.training_jobs.list(filters=conditions, **given)]

    assert await names() == ["tulips", "white-roses", "red-roses"]
    assert await names(sort_by="name", order="asc") == ["red-roses", "tulips", "white-roses"]
    assert await names(sort_by="duration") == ["white-roses", "tulips", "red-roses"]
    assert await names(sort_by="duration", group_by="phase") == ["white-roses", "red-roses", "tulips"]
    assert await names(("name", "like", ["ROSE"]), ("phase", "in", ["Failed"])) == ["red-roses"]
    assert await names(("phase", "not", ["Failed", "Running"])) == ["white-roses"]
    between = ("create_time", "between", [str(moments[1]), str(moments[2])])
    assert await names(between) == ["tulips", "white-roses"]
    assert await names(("algorithm_name", "in", ["flower-classifier"])) == ["red-roses"]
    assert await names(("workspace_id", "in", ["7"])) == ["far"]
    assert fake.calls[-1].response["workspace_id"] == "7"
    for wrong in (("colour", "in", ["red"]), ("create_time", "between", ["0"]), ("create_time", "in", ["noon"])):
        with pytest.raises(BadRequest):
            await names(wrong)


class TestReportsOfTrainingJobs:
    async def test_log_grows_while_it_runs(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        empty = await client.training_jobs.get_log_preview((await job(client, "waiting")).metadata.id, "worker-0")
        assert (empty.content, empty.current_size, empty.full_size) == ("", 0, 0)
        job_id = (await running_job(make)).metadata.id
        text = ""
        for _ in range(40):
            preview = await client.training_jobs.get_log_preview(job_id, "worker-0")
            assert preview.content.startswith(text)
            assert preview.current_size == preview.full_size == len(preview.content) >= len(text)
            text = preview.content
            fake.clock.advance(10)
        lines = text.splitlines()
        assert (len(lines), lines[1], lines[-1]) == (32, "epoch 1 loss 2.4000", "exit with 0")

    async def test_preview_is_the_end_of_a_large_log(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("training_jobs", TrainingJobPhase.RUNNING)
        job_id = (await running_job(make)).metadata.id
        fake.clock.advance(30 * 86_400)
        preview = await client.training_jobs.get_log_preview(job_id, "worker-0")
        assert preview.current_size == len(preview.content) == 5 * 1024 * 1024 < preview.full_size
        newest = preview.content.splitlines()[-1]
        fake.clock.advance(60)
        later = await client.training_jobs.get_log_preview(job_id, "worker-0")
        new = later.content[-(later.full_size - preview.full_size) :]
        assert len(new.splitlines()) == 6
        assert newest in later.content

    async def test_link_is_signed_for_its_use_and_time(self, fake: FakeModelArts, client: ModelArts) -> None:
        spec = {**CPU, "log_export_path": {"obs_url": "/flowers/logs/"}}
        job_id = (await job(client, spec=spec)).metadata.id

        async def link(**given: Any) -> str:
            answer = await client.training_jobs.get_log_url(job_id, "worker-0", **given)
            assert answer.obs_url not in repr(answer)
            return answer.obs_url

        links = [await link(), await link(content_type="application/octet-stream")]
        assert links[0].startswith(f"https://modelarts.fake/obs/flowers/logs/modelarts-job-{job_id}-worker-0.log?")
        assert f"Expires={int(fake.clock.now()) + 300}&" in links[0]
        assert "response-content-type=application%2Foctet-stream" in links[1]
        assert await link() == links[0]
        fake.clock.advance(60)
        links.append(await link())
        assert len({url.partition("Signature=")[2] for url in links}) == 3

    async def test_use_is_measured_every_minute(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job_id = (await running_job(make, nodes=2)).metadata.id

        async def series(job_id: str, task: str = "worker-0") -> dict[str, list[float]]:
            rows = client.training_jobs.list_metrics(job_id, task)
            return {str(row.metric): row.value async for row in rows}

        fake.clock.advance(90)
        before = await series(job_id)
        fake.clock.advance(60)
        after = await series(job_id)
        assert before["cpuUsage"][0] == -1 < before["cpuUsage"][1]
        assert (len(before["cpuUsage"]), len(after["cpuUsage"])) == (2, 3)
        assert after["gpuUtil"][:2] == before["gpuUtil"]
        assert after["gpuUtil"][2] > 0
        assert set(after["npuUtil"]) == {-1}
        assert (await series(job_id, "worker-1"))["cpuUsage"] != after["cpuUsage"]
        without = (await running_job(make, "cpu", spec=CPU)).metadata.id
        fake.clock.advance(90)
        assert (await series(without))["gpuUtil"] == [-1, -1]
        await client.training_jobs.wait(job_id)
        fake.clock.advance(3600)
        assert len((await series(job_id))["cpuUsage"]) == 5

    async def test_events_tell_the_story(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("training_jobs", "Failed")
        made = await job(client)
        job_id, created = made.metadata.id, made.metadata.create_time
        assert [one.message async for one in client.training_jobs.list_events(job_id)] == ["The job was created."]
        fake.clock.advance(400)

        async def messages(**given: Any) -> list[str]:
            return [one.message async for one in client.training_jobs.list_events(job_id, **given)]

        story = await messages(order="asc")
        assert story[0] == "The job was created."
        assert story[-2:] == ["[worker-0] The training code ended with exit code 1.", "The job failed."]
        assert (await messages())[-1] == story[0]
        assert await messages(level="Error", source="Job") == ["The job failed."]
        assert await messages(pattern="CONTAINER") == ["[worker-0] The container was started."]
        assert await messages(source="K8S") == ["[worker-0] The container was started."]
        early = {"start_time": str(created), "end_time": str(created + 4000)}
        assert sorted(await messages(**early)) == ["The job is waiting for machines.", "The job was created."]
        with pytest.raises(BadRequest):
            await messages(start_time=str(created))
        with pytest.raises(BadRequest):
            await messages(start_time="noon", end_time="midnight")

    async def test_tasks_that_are_not_there(self, client: ModelArts) -> None:
        job_id = (await job(client, nodes=2)).metadata.id
        await client.training_jobs.get_log_preview(job_id, "worker-1")
        for call in (
            client.training_jobs.get_log_preview, client.training_jobs.get_log_url, client.training_jobs.list_metrics,
        ):  # fmt: skip
            with pytest.raises(NotFound, match="worker-2"):
                await call(job_id, "worker-2")

    async def test_flavors_are_those_that_jobs_run_on(self, client: ModelArts) -> None:
        everything = [one.flavor_id async for one in client.training_jobs.list_flavors()]
        gpu = [one.flavor_id async for one in client.training_jobs.list_flavors(flavor_type="GPU")]
        assert set(gpu) < set(everything)
        made = await job(client, spec={"resource": {"flavor_id": gpu[0]}})
        assert made.spec.resource.flavor_detail.flavor_type == "GPU"


class TestSearches:
    async def test_trials_begin_one_after_the_other(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await search(client)
        job_id, searches = made.metadata.id, client.hyperparameter_search
        assert (await searches.list_trials(job_id)).total == 0
        fake.clock.advance(5 + 20 + 9)
        page = await searches.list_trials(job_id)
        rows = [dict(zip(page.items.header, row, strict=True)) for row in page.items.data]
        assert [(row["status"], row["done"], row["training_iteration"]) for row in rows] == [
            ("TERMINATED", "True", "5"), ("RUNNING", "False", "2"),
        ]  # fmt: skip
        assert {row["best_reward"] for row in rows} == {max((row["accuracy"] for row in rows), key=float)}
        assert [row["config"]["batch_size"] for row in rows] == [32, 64]
        assert all(0.001 <= row["config"]["learning_rate"] <= 0.1 for row in rows)
        await client.training_jobs.wait(job_id)
        assert (await searches.list_trials(job_id)).total == 4
        assert (await client.training_jobs.get(job_id)).status.duration == 4 * 20_000

    async def test_best_is_the_lowest_where_small_is_good(self, client: ModelArts) -> None:
        made = await search(client, reward_attrs=[{"name": "loss", "mode": "min"}])
        await client.training_jobs.wait(made.metadata.id)
        page = await client.hyperparameter_search.list_trials(made.metadata.id)
        losses = [float(row[page.items.header.index("loss")]) for row in page.items.data]
        assert float(page.items.data[0][-1]) == min(losses) < max(losses)

    async def test_trial_is_ended_early(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job_id, searches = await running_search(make, 30), client.hyperparameter_search
        first, second = [row[3] async for row in searches.list_trials(job_id)]
        assert len((await searches.get_trial(job_id, first)).data) == 5
        assert (await searches.stop_trial(job_id, second)).earlystop_trial == second
        for trial in (first, second):
            with pytest.raises(BadRequest, match="ended"):
                await searches.stop_trial(job_id, trial)
        await client.training_jobs.wait(job_id)
        rows = [row async for row in searches.list_trials(job_id)]
        assert [(row[1], row[4]) for row in rows] == [("True", "5"), ("True", "2"), ("True", "5"), ("True", "5")]
        course = await searches.get_trial(job_id, second)
        assert [row[0] for row in course.data] == ["False", "True"]
        assert course.data[-1][course.header.index("accuracy")] == rows[1][6]

    async def test_trials_end_with_their_job(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("training_jobs", "Failed")
        failed = await running_search(make, 1000)
        stopped = (await search(client, "stopped")).metadata.id
        fake.clock.advance(5 + 6)
        await client.training_jobs.stop(stopped, action_type="terminate")
        fake.clock.advance(1000)
        states = {
            name: [row[5] async for row in client.hyperparameter_search.list_trials(job_id)]
            for name, job_id in (("failed", failed), ("stopped", stopped))
        }
        assert states == {"failed": ["TERMINATED", "TERMINATED", "ERROR"], "stopped": ["TERMINATED"]}

    async def test_search_that_takes_too_long_is_stopped(self, client: ModelArts) -> None:
        settings = {"algo_configs": [{"params": [{"key": "num_samples", "value": "200"}]}]}
        spec = {**CPU, "auto_stop": {"time_unit": "HOURS", "duration": 1}}
        made = await job(client, algorithm={**CODE, "policies": {"auto_search": settings}}, spec=spec)
        await client.training_jobs.wait(made.metadata.id, until="Terminated")
        trials = await client.hyperparameter_search.list_trials(made.metadata.id)
        assert 1 < trials.total == 3600 // 20 + 1 < 200

    async def test_algorithm_brings_its_search(self, client: ModelArts) -> None:
        algorithm_id = await algorithm(client)
        made = await job(client, algorithm={"id": algorithm_id})
        await client.training_jobs.wait(made.metadata.id)
        assert (await client.hyperparameter_search.list_trials(made.metadata.id)).total == 4

    async def test_parameters_are_analysed_when_all_is_through(self, client: ModelArts, make: Any) -> None:
        job_id, searches = await running_search(make, 30), client.hyperparameter_search
        assert (await searches.get_parameter_analysis(job_id)).data == []
        await client.training_jobs.wait(job_id)
        rows = (await searches.get_parameter_analysis(job_id)).data
        assert [row[0] for row in rows] == ["learning_rate", "batch_size"]
        path = (await searches.get_parameter_analysis_path(job_id, "batch_size")).file_path
        assert path == "/flowers/output/log/hyperparameter-analysis/fanova/batch_size.png"

    async def test_what_is_not_there(self, client: ModelArts, make: Any) -> None:
        searches = client.hyperparameter_search
        job_id, plain = await running_search(make), (await job(client, "plain")).metadata.id
        for call in (
            lambda: searches.get_trial(job_id, "nothing"),
            lambda: searches.stop_trial(job_id, "nothing"),
            lambda: searches.get_parameter_analysis_path(job_id, "momentum"),
            lambda: searches.get_template("hpo", "Guessing"),
        ):
            with pytest.raises(NotFound):
                await call()
        with pytest.raises(BadRequest, match="no hyperparameter search"):
            await searches.list_trials(plain)
        with pytest.raises(BadRequest, match="lower_bound"):
            await search(client, "wrong", search_params=[{"name": "depth", "lower_bound": "deep"}])

    async def test_templates_are_those_of_the_list(self, client: ModelArts) -> None:
        searches = client.hyperparameter_search
        async for group in searches.list_templates():
            for name in group.algorithm_names:
                template = await searches.get_template(group.algorithm_type_en, name)
                assert template.file_name == f"{name}.yaml"


class TestVersionsOfOlderTrainingJobs:
    async def test_versions_of_all_jobs(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        jobs = client.training_jobs_v1
        beta = await make.training_job("beta", job_desc="First try")
        await jobs.wait(beta.job_id, beta.version_id)
        again = await make.version(beta)
        config = {"worker_server_num": 2, "model_id": 1, "pool_id": "pool-1"}
        alpha = await jobs.create(job_name="alpha", config=config)
        far = await make.training_job("far", workspace_id="7")

        async def ids(**given: Any) -> list[int]:
            return [one.version_id async for one in jobs.list_all_versions(**given)]

        assert set(await ids()) == {beta.version_id, again.version_id, alpha.version_id}
        assert await ids(status="10") == [beta.version_id]
        assert await ids(pool_id="pool-1") == [alpha.version_id]
        assert await ids(workspace_id="7") == [far.version_id]
        assert await ids(sort_by="job_name", order="asc") == [alpha.version_id, beta.version_id, again.version_id]
        assert (await ids(sort_by="duration", order="desc"))[0] == beta.version_id
        [row] = (await jobs.list_all_versions(status="10")).versions
        shown = await jobs.get_version(beta.job_id, beta.version_id)
        assert (row.status, row.duration, row.start_time) == (shown.status, shown.duration, shown.start_time)
        assert row.end_time == row.start_time + row.duration
        assert (row.version_desc, row.flavor_code, row.gpu_num) == ("First try", "modelarts.vm.cpu.8u", 0)
        await jobs.delete(beta.job_id)
        fake.clock.advance(60)
        assert await ids() == [alpha.version_id]

    async def test_versions_are_sorted(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        first = await make.training_job("beta", job_desc="another")
        fake.clock.advance(60)
        second = await make.training_job("gamma", job_desc="first")
        fake.clock.advance(10)
        third = await make.training_job("alpha", job_desc="second")
        one, two, three = (made.version_id for made in (first, second, third))

        async def ids(**given: Any) -> list[int]:
            return [row.version_id async for row in client.training_jobs_v1.list_all_versions(**given)]

        assert await ids() == [three, two, one]
        for key, upwards in (
            ("create_time", [one, two, three]),
            ("job_name", [three, one, two]),
            ("job_desc", [one, two, three]),
            ("status", [three, two, one]),
            ("duration", [three, two, one]),
        ):
            assert await ids(sort_by=key, order="asc") == upwards
            assert await ids(sort_by=key, order="desc") == upwards[::-1]

    async def test_cards_of_all_workers_are_counted(self, client: ModelArts) -> None:
        config = {"worker_server_num": 2, "model_id": 1, "spec_id": 7}
        await client.training_jobs_v1.create(job_name="cards", config=config)
        [row] = (await client.training_jobs_v1.list_all_versions()).versions
        assert (row.gpu_num, row.npu_num, row.start_time, row.end_time) == (2, 0, 0, 0)

    async def test_machine_without_cards_has_no_use_of_them(self, client: ModelArts, make: Any) -> None:
        made = await make.training_job()
        rows = client.training_jobs_v1.list_pod_metrics(made.job_id, made.version_id, "job-worker-0")
        assert [row.metric async for row in rows] == ["cpuUsage", "memUsage"]

    async def test_use_of_a_container(self, fake: FakeModelArts, client: ModelArts) -> None:
        jobs = client.training_jobs_v1
        config = {"worker_server_num": 2, "model_id": 1, "spec_id": 7}
        fake.plan_outcome("training_jobs_v1", "RUNNING")
        made = await jobs.create(job_name="cards", config=config)
        place = (made.job_id, made.version_id)

        async def series(pod: str = "cards-worker-1", **given: Any) -> dict[str, list[str]]:
            return {row.metric: row.value async for row in jobs.list_pod_metrics(*place, pod, **given)}

        assert set((await series())["cpuUsage"]) == set()
        fake.clock.advance(5 + 150)
        found = await series()
        assert len(found["gpuUtil"]) == 3
        assert 0 < float(found["gpuUtil"][1]) < float(found["gpuUtil"][2])
        assert list(await series(metrics="gpuMemUsage,cpuUsage")) == ["gpuMemUsage", "cpuUsage"]
        assert set(found) > {"gpuMemUsage", "cpuUsage"}
        assert await series(statistic_type="each") == found == await series(statistic_type="all")
        with pytest.raises(NotFound, match="worker-2"):
            await series("cards-worker-2")
        with pytest.raises(BadRequest, match="heat"):
            await series(metrics="heat")


async def test_a_filter_without_values_is_no_fault_of_the_fake(client: ModelArts) -> None:
    page = await client.training_jobs.list(filters=[{"key": "workspace_id"}])
    assert (page.workspace_id, page.items) == ("0", [])
