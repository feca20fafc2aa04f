"""Labeling teams of the fake, their members, what these label together, and how it is accepted."""

import json
from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import (
    BadRequest,
    BatchError,
    Conflict,
    ModelArts,
    ModelArtsError,
    NotFound,
    PermissionDenied,
    WaitFailed,
)
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.acceptance_tasks import acceptance, drawn
from tests.contract.scenarios.datasets import empty_dataset, ready_dataset
from tests.contract.scenarios.labeling_teams import IRIS, ROSA, member_id, team
from tests.contract.scenarios.samples import CONTENT, first_sample, propose
from tests.contract.scenarios.team_labeling_tasks import (
    TULIP,
    label_samples,
    new_task,
    reviewed_task,
    running_task,
    unlabeled_dataset,
)


async def refused(call: Awaitable[Any], kind: type[ModelArtsError], code: int, status: int = 400) -> None:
    """A call that raises an exception of a kind with a status and a code."""
    with pytest.raises(kind) as caught:
        await call
    assert (caught.value.status, caught.value.code) == (status, f"ModelArts.{code:04d}")


async def batch_refused(call: Awaitable[Any], *codes: int | None) -> None:
    """A call about several things that tells what became of each; None: it worked."""
    with pytest.raises(BatchError) as caught:
        await call
    assert [result.get("error_code") for result in caught.value.results] == [
        f"ModelArts.{code}" if code else None for code in codes
    ]


async def counts(client: ModelArts, dataset_id: str, task_id: str) -> dict[str, int]:
    """How many samples of a task are how far, those that are not zero."""
    found = (await client.team_labeling_tasks.get_statistics(dataset_id, task_id)).sample_stats
    return {name: number for name, number in found.items() if number}


async def labels_in(client: ModelArts, dataset_id: str) -> list[list[str]]:
    """The labels of each sample of a dataset."""
    return [[mark.name for mark in sample.labels] async for sample in client.samples.list(dataset_id, order="asc")]


class TestTeams:
    async def test_life(self, fake: FakeModelArts, client: ModelArts) -> None:
        teams = client.labeling_teams
        first, other = await team(client, ROSA, description="Old"), await team(client, name="others")
        fake.clock.advance(60)
        await teams.update(first, workforce_name="gardeners")
        shown = await teams.get(first)
        assert (shown.workforce_name, shown.description, shown.worker_count) == ("gardeners", "Old", 1)
        assert shown.update_time - shown.create_time == 60_000
        assert shown.to_dict() in [row.to_dict() async for row in teams.list()]
        await teams.delete(first)
        assert [row.workforce_id async for row in teams.list()] == [other]
        for call in (teams.get, teams.delete, client.labeling_team_members.list):
            await refused(call(first), NotFound, 4601)
        assert [row.email async for row in client.labeling_team_members.list_all()] == []
        await team(client, name="gardeners")

    async def test_names_are_taken_once(self, client: ModelArts) -> None:
        await team(client)
        other = await team(client, name="others")
        await refused(team(client), Conflict, 4602)
        await refused(client.labeling_teams.update(other, workforce_name="botanists"), Conflict, 4602)
        await client.labeling_teams.update(other, workforce_name="others", description="New")
        with pytest.raises(BadRequest):
            await team(client, name="with space")

    async def test_listed_by_name_task_and_in_order(self, fake: FakeModelArts, client: ModelArts) -> None:
        teams = {}
        for name in ("beta", "gamma", "alpha"):
            teams[name] = await team(client, ROSA, name=name)
            fake.clock.advance(1)
        task_id = await new_task(client, await unlabeled_dataset(client), teams["beta"])

        async def names(**given: Any) -> list[str]:
            return [row.workforce_name async for row in client.labeling_teams.list(**given)]

        assert await names() == ["alpha", "gamma", "beta"]
        assert await names(order="asc") == ["beta", "gamma", "alpha"]
        assert await names(sort_by="workforce_name", order="asc") == ["alpha", "beta", "gamma"]
        assert await names(search_content="AMM") == ["gamma"]
        assert await names(workforce_task_id=task_id) == ["beta"]
        assert await names(workforce_task_id="another") == []

    async def test_who_is_at_work_stays(self, client: ModelArts) -> None:
        workforce_id = await team(client, ROSA, IRIS)
        rosa, iris = [await member_id(client, workforce_id, email) for email in (ROSA, IRIS)]
        config = {"workforces": [{"workforce_id": workforce_id, "workers": [{"email": ROSA}]}]}
        dataset_id = await unlabeled_dataset(client)
        task_id = await new_task(client, dataset_id, workforce_id, workforces_config=config)
        await refused(client.labeling_team_members.delete(workforce_id, rosa), Conflict, 4628)
        await batch_refused(client.labeling_team_members.delete_batch(workforce_id, workers=[rosa, iris]), 4628, None)
        with pytest.raises(BadRequest) as caught:
            await client.labeling_teams.delete(workforce_id)
        assert caught.value.code == caught.value.failed[0]["error_code"] == "ModelArts.4603"
        await client.team_labeling_tasks.delete(dataset_id, task_id)
        await client.labeling_teams.delete(workforce_id)


class TestMembers:
    async def test_life(self, fake: FakeModelArts, client: ModelArts) -> None:
        members, workforce_id = client.labeling_team_members, await team(client, ROSA)
        worker_id = await member_id(client, workforce_id)
        fake.clock.advance(60)
        await members.update(workforce_id, worker_id, role=1)
        shown = await members.get(workforce_id, worker_id)
        assert (shown.email, shown.role, shown.status, shown.workforce_id) == (ROSA, 1, 0, workforce_id)
        assert shown.update_time - shown.create_time == 60_000
        await members.delete(workforce_id, worker_id)
        for call in (members.get, members.update, members.delete):
            await refused(call(workforce_id, worker_id), NotFound, 4604)
        assert (await client.labeling_teams.get(workforce_id)).worker_count == 0

    async def test_each_address_and_one_administrator_in_a_team(self, client: ModelArts) -> None:
        members, workforce_id, other = (
            client.labeling_team_members,
            await team(client, ROSA),
            await team(client, name="b"),
        )
        await refused(members.create(workforce_id, emails=ROSA, role=1), Conflict, 4605)
        await members.create(other, emails=ROSA, role=0)
        await members.create(workforce_id, emails=IRIS, role=2)
        await refused(members.create(workforce_id, emails="fern@example.com", role=2), Conflict, 4617)
        rosa, iris = [await member_id(client, workforce_id, email) for email in (ROSA, IRIS)]
        await refused(members.update(workforce_id, rosa, role=2), Conflict, 4617)
        await members.update(workforce_id, iris, role=2)
        await refused(members.create(workforce_id, emails="nobody", role=0), BadRequest, 104)

    async def test_listed_by_team_role_and_in_order(self, fake: FakeModelArts, client: ModelArts) -> None:
        members, workforce_id = client.labeling_team_members, await team(client)
        for name, role in (("b", 0), ("c", 1), ("a", 0)):
            await members.create(workforce_id, emails=f"{name}@example.com", role=role)
            fake.clock.advance(1)
        await team(client, "d@example.com", name="others")

        async def letters(pager: Any) -> str:
            return "".join([row.email[0] async for row in pager])

        assert await letters(members.list(workforce_id)) == "acb"
        assert await letters(members.list(workforce_id, order="asc")) == "bca"
        assert await letters(members.list(workforce_id, sort_by="email")) == "cba"
        assert await letters(members.list_all()) == "dab"
        assert await letters(members.list_all(role=1)) == "c"
        assert await letters(members.list_all(sort_by="email", order="asc")) == "abd"


class TestTasks:
    async def test_states_and_shares(self, client: ModelArts, make: Any) -> None:
        dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, ROSA, IRIS)
        task_id = await new_task(client, dataset_id, workforce_id)
        assert await counts(client, dataset_id, task_id) == {}
        seen = await make.states(lambda: client.team_labeling_tasks.get(dataset_id, task_id))
        assert seen == [0, 1]
        shown = await client.team_labeling_tasks.get(dataset_id, task_id, sample_stats=True, workforce_stats=True)
        assert (shown.workforce_stats.labeler_count, shown.sample_stats.unannotated_sample_count) == (2, 6)
        assert {one.email: one.sample_stats.total_sample_count for one in shown.worker_stats} == {ROSA: 3, IRIS: 3}
        assert (await client.labeling_team_members.list(workforce_id)).workers[0].status == 1

    async def test_planned_failure(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("team_labeling_tasks", "REJECTED")
        with pytest.raises(WaitFailed):
            await running_task(client)

    async def test_only_samples_without_labels_that_meet_the_conditions(self, client: ModelArts) -> None:
        dataset_id, workforce_id = await ready_dataset(client), await team(client, ROSA)
        conditions = json.dumps({"sample_name": "photos-3.jpg"})
        ids = [
            await new_task(client, dataset_id, workforce_id),
            await new_task(client, dataset_id, workforce_id, "one", sample_conditions=conditions),
        ]
        await client.team_labeling_tasks.wait(dataset_id, ids[1])
        assert [await counts(client, dataset_id, one) for one in ids] == [
            {"total": 2, "un_annotation": 2},
            {"total": 1, "un_annotation": 1},
        ]
        assert (await client.team_labeling_tasks.list(dataset_id)).count == 2

    async def test_started_when_told(self, client: ModelArts) -> None:
        tasks, dataset_id, workforce_id = (
            client.team_labeling_tasks,
            await unlabeled_dataset(client),
            await team(client),
        )
        task_id = (await tasks.create(dataset_id, workforces_config={"agency": "iris"})).task_id
        assert (await tasks.get(dataset_id, task_id)).status == 6
        config = {"workforces": [{"workforce_id": workforce_id}]}
        await refused(tasks.start(dataset_id, task_id, workforces_config=config), BadRequest, 4621)
        await client.labeling_team_members.create(workforce_id, emails=ROSA, role=0)
        await tasks.start(dataset_id, task_id, workforces_config=config)
        assert (await tasks.wait(dataset_id, task_id)).workforces_config.agency == "iris"
        await refused(tasks.start(dataset_id, task_id), BadRequest, 4621)

    async def test_refused(self, client: ModelArts) -> None:
        tasks, dataset_id, workforce_id = (
            client.team_labeling_tasks,
            await unlabeled_dataset(client),
            await team(client, ROSA),
        )
        await new_task(client, dataset_id, workforce_id)
        await refused(new_task(client, dataset_id, workforce_id), Conflict, 4620)
        await refused(new_task(client, dataset_id, "no-team", "other"), NotFound, 4601)
        await refused(new_task(client, dataset_id, workforce_id, "other", repetition=2), BadRequest, 4822)
        config = {"workforces": [{"workforce_id": workforce_id, "workers": [{"email": IRIS}]}]}
        await refused(new_task(client, dataset_id, workforce_id, "other", workforces_config=config), NotFound, 4604)
        await refused(new_task(client, "no-dataset", workforce_id), NotFound, 4352)
        table = await empty_dataset(client, "table")
        await refused(new_task(client, table, workforce_id), ModelArtsError, 4383, 501)
        for call in (tasks.get, tasks.delete, tasks.start, tasks.list_samples):
            await refused(call(dataset_id, "no-task"), NotFound, 4619)

    async def test_changed_and_deleted(self, client: ModelArts) -> None:
        tasks = client.team_labeling_tasks
        dataset_id, task_id = await running_task(client, ROSA)
        [labeled] = await label_samples(client, dataset_id, task_id, 1)
        others = await team(client, IRIS, name="others")
        config = {"workforces": [{"workforce_id": others}]}
        await tasks.update(dataset_id, task_id, task_name="june", description="Late", workforces_config=config)
        shown = await tasks.get(dataset_id, task_id)
        assert (shown.task_name, shown.description) == ("june", "Late")
        assert shown.workforces_config.workforces[0].workforce_name == "others"
        labelers = {one.sample_id: one.labelers[0].email async for one in tasks.list_samples(dataset_id, task_id)}
        assert (labelers.pop(labeled), set(labelers.values()), len(labelers)) == (ROSA, {IRIS}, 5)
        await tasks.delete(dataset_id, task_id)
        assert (await tasks.list(dataset_id)).tasks == []
        await refused(tasks.get(dataset_id, task_id), NotFound, 4619)

    async def test_dataset_takes_its_tasks_with_it(self, client: ModelArts) -> None:
        dataset_id, _ = await running_task(client, "demo@example.com")
        assert (await client.team_labeling_tasks.list_by_member()).count == 1
        await client.datasets.delete(dataset_id)
        await client.datasets.wait_gone(dataset_id)
        assert (await client.team_labeling_tasks.list_by_member()).count == 0

    @pytest.mark.parametrize(("synchronize", "total"), [(True, 6), (False, 5)])
    async def test_samples_come_and_go(self, synchronize: bool, total: int, client: ModelArts) -> None:
        dataset_id, task_id = await running_task(client, synchronize_data=synchronize)
        await client.samples.delete_batch(dataset_id, samples=[await first_sample(client, dataset_id)])
        await client.samples.create_batch(dataset_id, samples=[{"name": "new.jpg", "data": CONTENT}])
        found = (await client.team_labeling_tasks.get(dataset_id, task_id, sample_stats=True)).sample_stats
        assert (found.total_sample_count, found.deleted_sample_count) == (total, 1)

    async def test_mails(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id, task_id = await running_task(client, ROSA)
        fake.clock.advance(60)
        await batch_refused(
            client.team_labeling_tasks.send_emails(dataset_id, task_id, emails=[ROSA, IRIS]), None, 4604
        )
        [rosa] = (await client.team_labeling_tasks.get(dataset_id, task_id)).worker_stats
        assert (rosa.email_status, rosa.last_notify_time) == (3, int(fake.clock.now() * 1000))

    async def test_tasks_of_the_caller(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, "demo@example.com", ROSA)
        others = await team(client, ROSA, name="others")
        await new_task(client, dataset_id, others, "others")
        for name in ("beta", "gamma", "alpha"):
            await new_task(client, dataset_id, workforce_id, name)
            fake.clock.advance(1)

        async def names(**given: Any) -> list[str]:
            return [row.workforce_task_name async for row in client.team_labeling_tasks.list_by_member(**given)]

        assert await names() == ["alpha", "gamma", "beta"]
        assert await names(order="asc") == ["beta", "gamma", "alpha"]
        assert await names(sort_by="workforce_task_name", order="asc") == ["alpha", "beta", "gamma"]
        assert await names(search_content="amm") == ["gamma"]


class TestSamples:
    async def test_labeled_and_reviewed(self, client: ModelArts) -> None:
        tasks = client.team_labeling_tasks
        dataset_id, task_id, workforce_id = await reviewed_task(client)
        good, bad, _ = await label_samples(client, dataset_id, task_id, 3)
        assert await counts(client, dataset_id, task_id) == {"total": 6, "un_annotation": 3, "unreviewed": 3}
        rosa = await member_id(client, workforce_id)
        comments = [
            {"sample_id": good, "worker_id": rosa, "accept": True, "score": "A"},
            {"sample_id": bad, "accept": False, "comment": "A crocus"},
        ]
        await tasks.review_samples(dataset_id, task_id, comments=comments)
        expected = {"total": 6, "un_annotation": 3, "unreviewed": 1, "uncheck": 1, "rejected": 1}
        assert await counts(client, dataset_id, task_id) == expected
        assert (await tasks.get_metrics(dataset_id, task_id)).sample_stats[ROSA]["rejected"] == 1
        sample = await tasks.get_sample(dataset_id, task_id, bad, sample_state="__REJECTED__")
        assert (sample.review_accept, sample.review_comment) == (False, "A crocus")
        await refused(tasks.get_sample(dataset_id, task_id, good, sample_state="__REJECTED__"), NotFound, 4420)
        await tasks.update_samples(dataset_id, task_id, samples=[{"sample_id": bad, "labels": TULIP}])
        assert (await counts(client, dataset_id, task_id))["unreviewed"] == 2
        assert await labels_in(client, dataset_id) == [[]] * 6

    async def test_filters(self, client: ModelArts) -> None:
        dataset_id, task_id, _ = await reviewed_task(client)
        first, second = await label_samples(client, dataset_id, task_id, 2)
        await client.team_labeling_tasks.review_samples(
            dataset_id, task_id, comments=[{"sample_id": first, "accept": True}]
        )

        async def found(**given: Any) -> list[str]:
            return [
                one.sample_id async for one in client.team_labeling_tasks.list_samples(dataset_id, task_id, **given)
            ]

        assert len(await found()) == 6
        assert await found(sample_state="__ALL__") == await found(label_name="tulip") == [first, second]
        assert await found(label_name="rose") == await found(label_type=1) == []
        assert len(await found(sample_state="__NONE__")) == 4
        assert await found(sample_state="__REVIEWED__") == await found(sample_state="__UNCHECK__") == [first]
        assert await found(sample_state="__UNREVIEWED__") == [second]
        assert await found(search_conditions=json.dumps({"sample_name": "photos-2.jpg"})) == [second]
        stats = await client.team_labeling_tasks.get_statistics(dataset_id, task_id, sample_state="__UNCHECK__")
        assert {one.name: one.sample_count for one in stats.label_stats} == {"rose": 0, "tulip": 1}

    async def test_everybody_who_has_a_sample_labels_it(self, client: ModelArts) -> None:
        tasks, (dataset_id, task_id) = client.team_labeling_tasks, await running_task(client, repetition=2)
        sample = (await tasks.list_samples(dataset_id, task_id)).samples[0]
        one, other = [labeler.worker_id for labeler in sample.labelers]
        rose = [{"name": "rose", "type": 0}]
        for worker_id, marks, stage in ((one, TULIP, "un_annotation"), (other, rose, "uncheck")):
            given = {"sample_id": sample.sample_id, "worker_id": worker_id, "labels": marks}
            await tasks.update_samples(dataset_id, task_id, samples=[given])
            assert (await counts(client, dataset_id, task_id))[stage] in (1, 6)
        shown = [await tasks.get_sample(dataset_id, task_id, sample.sample_id, worker_id=who) for who in (one, other)]
        assert [one.labels[0].name for one in shown] == ["tulip", "rose"]

    async def test_refused(self, client: ModelArts) -> None:
        tasks = client.team_labeling_tasks
        dataset_id, task_id = await running_task(client)
        first, second, *_ = (await tasks.list_samples(dataset_id, task_id)).samples
        given = [
            {"sample_id": first.sample_id, "labels": TULIP},
            {"sample_id": "no-sample", "labels": TULIP},
            {"sample_id": second.sample_id, "worker_id": first.worker_id, "labels": TULIP},
            {"sample_id": second.sample_id, "labels": [{"name": "orchid", "type": 0}]},
        ]
        assert first.worker_id != second.worker_id
        await batch_refused(tasks.update_samples(dataset_id, task_id, samples=given), None, 4420, 4600, 4410)
        assert (await counts(client, dataset_id, task_id))["uncheck"] == 1
        judged = [{"sample_id": first.sample_id, "accept": True}, {"sample_id": second.sample_id, "accept": True}]
        await refused(tasks.review_samples(dataset_id, task_id, comments=judged), ModelArtsError, 4600, 403)
        assert (await tasks.list_samples(dataset_id, task_id, sample_state="__REVIEWED__")).samples == []

    @pytest.mark.parametrize(("synchronize", "number"), [(True, 1), (False, 0)])
    async def test_proposals_for_the_team(self, synchronize: bool, number: int, client: ModelArts) -> None:
        dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, ROSA)
        proposed = await propose(client, dataset_id)
        task_id = await new_task(client, dataset_id, workforce_id, synchronize_auto_labeling_data=synchronize)
        await client.team_labeling_tasks.wait(dataset_id, task_id)
        state = "__AUTO_ANNOTATION__"
        found = (await client.team_labeling_tasks.list_samples(dataset_id, task_id, sample_state=state)).samples
        assert [one.sample_id for one in found] == [proposed] * number


class TestAcceptance:
    async def test_passed_one_by_one(self, client: ModelArts, make: Any) -> None:
        dataset_id, task_id, acceptance_id = await acceptance(make)
        good, bad = await drawn(client, dataset_id, task_id)
        comments = [
            {"sample_id": good, "accept": True, "score": "A"},
            {"sample_id": bad, "accept": False, "score": "C", "comment": "Cut off"},
        ]
        await client.acceptance_tasks.review_samples(dataset_id, task_id, comments=comments)
        report = await client.acceptance_tasks.get_report(dataset_id, task_id, checking_task_id=acceptance_id)
        stats = report.checking_stats
        assert (stats.sampled_sample_count, stats.accepted_sample_count, stats.pass_rate) == (2, 1, 0.5)
        assert (stats.score, stats.total_score, stats.total_sample_count) == ("B", 6, 6)
        shown = await client.team_labeling_tasks.get(dataset_id, task_id)
        assert (shown.checking_task_desc.checking_task_id, shown.pass_rate) == (acceptance_id, 0.5)
        answer = await client.acceptance_tasks.update(dataset_id, task_id, action=4, locale="en-us")
        assert answer.sample_count == 5
        assert await counts(client, dataset_id, task_id) == {"total": 6, "accepted": 5, "rejected": 1}

    @pytest.mark.parametrize(
        ("action", "states", "left"),
        [
            (0, [5, 3], {"accepted": 6}),
            (1, [5, 4], {"rejected": 6}),
            (2, [1], {"uncheck": 6}),
            (5, [5, 3], {"accepted": 1, "rejected": 5}),
        ],
    )
    async def test_decisions(
        self, action: int, states: list[int], left: dict[str, int], client: ModelArts, make: Any
    ) -> None:
        dataset_id, task_id, _ = await acceptance(make)
        good, _ = await drawn(client, dataset_id, task_id)
        comments = [{"sample_id": good, "accept": True}]
        await client.acceptance_tasks.review_samples(dataset_id, task_id, comments=comments)
        await client.acceptance_tasks.update(dataset_id, task_id, action=action, locale="en-us")
        assert await make.states(lambda: client.team_labeling_tasks.get(dataset_id, task_id)) == states
        assert await counts(client, dataset_id, task_id) == {"total": 6, **left}
        assert await drawn(client, dataset_id, task_id) == []
        labeled = [names for names in await labels_in(client, dataset_id) if names]
        assert labeled == [["tulip"]] * left.get("accepted", 0)

    async def test_cancelled_judgements_are_forgotten(self, client: ModelArts, make: Any) -> None:
        dataset_id, task_id, _ = await acceptance(make)
        ids = [sample.sample_id async for sample in client.team_labeling_tasks.list_samples(dataset_id, task_id)]
        assert await drawn(client, dataset_id, task_id) == [ids[0], ids[3]]
        comments = [{"sample_id": ids[0], "accept": False}]
        await client.acceptance_tasks.review_samples(dataset_id, task_id, comments=comments)
        await client.acceptance_tasks.update(dataset_id, task_id, action=2, locale="en-us")
        await client.acceptance_tasks.create(dataset_id, task_id, sampling_num=1)
        await client.team_labeling_tasks.wait(dataset_id, task_id, until=2)
        answer = await client.acceptance_tasks.update(dataset_id, task_id, action=4, locale="en-us")
        assert answer.sample_count == 6

    async def test_labels_reach_the_dataset_in_the_background(
        self, fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        dataset_id, task_id, _ = await acceptance(make)
        await client.acceptance_tasks.update(dataset_id, task_id, action=0, locale="en-us")
        assert (await client.datasets.get(dataset_id)).annotated_sample_count == 0
        await client.team_labeling_tasks.wait(dataset_id, task_id)
        assert (await client.datasets.get(dataset_id)).annotated_sample_count == 6

    async def test_labels_stay_with_the_task(self, client: ModelArts, make: Any) -> None:
        dataset_id, task_id, _ = await acceptance(make, auto_sync_dataset=False)
        await client.acceptance_tasks.update(dataset_id, task_id, action=0, locale="en-us")
        await client.team_labeling_tasks.wait(dataset_id, task_id)
        assert await labels_in(client, dataset_id) == [[]] * 6

    @pytest.mark.parametrize(("overwrite", "label"), [(True, "tulip"), (False, "rose")])
    async def test_samples_labeled_elsewhere(self, overwrite: bool, label: str, client: ModelArts, make: Any) -> None:
        dataset_id, task_id, _ = await acceptance(make)
        elsewhere = {"sample_id": await first_sample(client, dataset_id), "labels": [{"name": "rose", "type": 0}]}
        await client.samples.update_batch(dataset_id, samples=[elsewhere])
        found = await client.acceptance_tasks.update(dataset_id, task_id, action=3, locale="en-us")
        assert [sample.sample_id for sample in found.samples] == [elsewhere["sample_id"]]
        options = {"action": 0, "locale": "en-us", "overwrite_last_result": overwrite}
        await client.acceptance_tasks.update(dataset_id, task_id, **options)
        await client.team_labeling_tasks.wait(dataset_id, task_id)
        assert await labels_in(client, dataset_id) == [[label], *[["tulip"]] * 5]

    async def test_rejected_work_is_done_again(self, client: ModelArts, make: Any) -> None:
        dataset_id, task_id, _ = await acceptance(make)
        await client.acceptance_tasks.update(dataset_id, task_id, action=1, locale="en-us")
        with pytest.raises(WaitFailed):
            await client.team_labeling_tasks.wait(dataset_id, task_id)
        await client.team_labeling_tasks.start(dataset_id, task_id)
        await client.team_labeling_tasks.wait(dataset_id, task_id)
        await label_samples(client, dataset_id, task_id)
        made = await client.acceptance_tasks.create(dataset_id, task_id, sampling_rate=0.4)
        await client.team_labeling_tasks.wait(dataset_id, task_id, until=2)
        report = await client.acceptance_tasks.get_report(dataset_id, task_id, checking_task_id=made.task_id)
        assert (report.checking_stats.sampling_num, report.total_stats.sampling_num) == (3, 5)

    async def test_refused(self, client: ModelArts, make: Any) -> None:
        acceptances, tasks = client.acceptance_tasks, client.team_labeling_tasks
        dataset_id, task_id = await running_task(client)
        await refused(acceptances.create(dataset_id, task_id, sampling_num=1), BadRequest, 4625)
        for given in ({}, {"sampling_num": 1, "sampling_rate": 0.5}):
            with pytest.raises(BadRequest, match="either"):
                await acceptances.create(dataset_id, task_id, **given)
        ids = await label_samples(client, dataset_id, task_id)
        comments = [{"sample_id": sample_id, "accept": True} for sample_id in ids]
        await refused(acceptances.review_samples(dataset_id, task_id, comments=comments), NotFound, 4612)
        await acceptances.create(dataset_id, task_id, sampling_num=1)
        assert await drawn(client, dataset_id, task_id) == []
        update = {"action": 0, "locale": "en-us"}
        await refused(acceptances.update(dataset_id, task_id, **update), ModelArtsError, 4613, 403)
        await tasks.wait(dataset_id, task_id, until=2)
        await refused(acceptances.create(dataset_id, task_id, sampling_num=1), Conflict, 4623)
        await refused(tasks.update_samples(dataset_id, task_id, samples=[]), Conflict, 4623)
        await refused(acceptances.review_samples(dataset_id, task_id, comments=comments), NotFound, 4420)
        await refused(acceptances.get_report(dataset_id, task_id, checking_task_id="none"), NotFound, 4612)
        await acceptances.update(dataset_id, task_id, **update)
        await tasks.wait(dataset_id, task_id)
        again = [{"sample_id": ids[0], "labels": TULIP}]
        await refused(tasks.update_samples(dataset_id, task_id, samples=again), PermissionDenied, 4600, 200)
        await client.labeling_teams.delete((await client.labeling_teams.list()).workforces[0].workforce_id)
