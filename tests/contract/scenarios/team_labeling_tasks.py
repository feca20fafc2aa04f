"""The ways to successful calls of `team_labeling_tasks`, and what acceptances need of such a task."""

import json
from typing import Any

from aiomodelarts import ModelArts

from .datasets import ready_dataset
from .labeling_teams import IRIS, ROSA, member_id, team
from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .samples import CONTENT, first_sample

unknown_id("team_labeling_tasks", 400, "ModelArts.4352")

TULIP = [{"name": "tulip", "type": 0}]


async def unlabeled_dataset(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a dataset with six samples and two labels, which no sample has."""
    return await ready_dataset(client, name, import_annotations=False, **given)


async def new_task(client: ModelArts, dataset_id: str, workforce_id: str, name: str = "may", **given: Any) -> str:
    """The id of a new task for all members of a team, which is still being started."""
    config = {"workforces": [{"workforce_id": workforce_id}]}
    needed = {"workforces_config": config, "task_name": name}
    return (await client.team_labeling_tasks.create(dataset_id, **{**needed, **given})).task_id


async def running_task(client: ModelArts, *emails: str, **given: Any) -> tuple[str, str]:
    """The ids of a dataset with six samples and of a task that runs in it, for members who label."""
    dataset_id = await unlabeled_dataset(client)
    task_id = await new_task(client, dataset_id, await team(client, *(emails or (ROSA, IRIS))), **given)
    await client.team_labeling_tasks.wait(dataset_id, task_id)
    return dataset_id, task_id


async def reviewed_task(client: ModelArts, **given: Any) -> tuple[str, str, str]:
    """The ids of a dataset, of a task that runs in it with somebody who reviews, and of the team."""
    dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, ROSA)
    await client.labeling_team_members.create(workforce_id, emails=IRIS, role=1)
    task_id = await new_task(client, dataset_id, workforce_id, **given)
    await client.team_labeling_tasks.wait(dataset_id, task_id)
    return dataset_id, task_id, workforce_id


async def label_samples(client: ModelArts, dataset_id: str, task_id: str, number: int = 6) -> list[str]:
    """The ids of the first samples of a task, after all who have them labeled them."""
    samples = [sample async for sample in client.team_labeling_tasks.list_samples(dataset_id, task_id)]
    ids = [sample.sample_id for sample in samples][:number]
    marks = [{"sample_id": sample_id, "labels": TULIP} for sample_id in ids]
    await client.team_labeling_tasks.update_samples(dataset_id, task_id, samples=marks)
    return ids


@scenario("CreateWorkforceTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, ROSA, IRIS)
    workers = [{"email": ROSA}, {"email": IRIS}]
    return await client.team_labeling_tasks.create(
        dataset_id,
        task_name="tulips-in-may",
        repetition=2,
        auto_sync_dataset=True,
        data_sync_type=3,
        synchronize_data=True,
        synchronize_auto_labeling_data=True,
        sample_conditions=json.dumps({"sample_dir": "/garden/photos/"}),
        workforces_config={"workforces": [{"workforce_id": workforce_id, "workers": workers}]},
    )


@scenario("ListWorkforceTasks")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id = await running_task(client)
    await label_samples(client, dataset_id, task_id)
    await client.acceptance_tasks.create(dataset_id, task_id, sampling_num=2)
    return await client.team_labeling_tasks.list(dataset_id, limit=20)


@scenario("DescWorkforceTask")
async def _(client: ModelArts, make: Any) -> Any:
    conditions = json.dumps([{"sample_time": "month"}])
    dataset_id, task_id, _ = await reviewed_task(client, sample_conditions=conditions)
    await label_samples(client, dataset_id, task_id, 2)
    wanted = {"label_stats": True, "sample_stats": True, "workforce_stats": True}
    return await client.team_labeling_tasks.get(dataset_id, task_id, **wanted)


@scenario("UpdateWorkforceTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id = await running_task(client)
    others = await team(client, "fern@example.com", name="others")
    return await client.team_labeling_tasks.update(
        dataset_id,
        task_id,
        task_name="tulips-in-june",
        description="The late ones",
        workforces_config={"workforces": [{"workforce_id": others, "workers": [{"email": "fern@example.com"}]}]},
    )


@scenario("DeleteWorkforceTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.team_labeling_tasks.delete(*await running_task(client))


@scenario("StartWorkforceTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, workforce_id = await unlabeled_dataset(client), await team(client, ROSA, IRIS)
    made = await client.team_labeling_tasks.create(dataset_id, workforces_config={"agency": "iris"})
    config = {"workforces": [{"workforce_id": workforce_id, "workers": [{"email": ROSA}]}]}
    return await client.team_labeling_tasks.start(dataset_id, made.task_id, workforces_config=config)


@scenario("ReviewSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, workforce_id = await reviewed_task(client)
    [sample_id] = await label_samples(client, dataset_id, task_id, 1)
    comment = {"accept": False, "score": "C", "comment": "This one is a crocus"}
    worker_id = await member_id(client, workforce_id)
    comments = [{"sample_id": sample_id, "worker_id": worker_id, **comment}]
    return await client.team_labeling_tasks.review_samples(dataset_id, task_id, comments=comments)


@scenario("ListWorkforceTaskSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, _ = await reviewed_task(client)
    [sample_id] = await label_samples(client, dataset_id, task_id, 1)
    comments = [{"sample_id": sample_id, "accept": True, "score": "A", "comment": "Right"}]
    await client.team_labeling_tasks.review_samples(dataset_id, task_id, comments=comments)
    return await client.team_labeling_tasks.list_samples(
        dataset_id,
        task_id,
        label_name="tulip",
        label_type=0,
        locale="en-us",
        process_parameter="image/resize,m_lfit,w_160",
        sample_state="__REVIEWED__",
        search_conditions=json.dumps({"sample_name": "photos-1.jpg"}),
    )


@scenario("UpdateWorkforceTaskSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id = await running_task(client, ROSA)
    sample = (await client.team_labeling_tasks.list_samples(dataset_id, task_id)).samples[0]
    given = {"sample_id": sample.sample_id, "worker_id": sample.worker_id, "labels": TULIP, "metadata": {"sun": "yes"}}
    return await client.team_labeling_tasks.update_samples(dataset_id, task_id, email=ROSA, samples=[given])


@scenario("DescribeWorkforceTaskSample")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id = await running_task(client, ROSA)
    sample_id = await first_sample(client, dataset_id)
    await label_samples(client, dataset_id, task_id)
    sample = await client.team_labeling_tasks.get_sample(dataset_id, task_id, sample_id)
    return await client.team_labeling_tasks.get_sample(
        dataset_id, task_id, sample_id, locale="en-us", sample_state="__ALL__", worker_id=sample.worker_id
    )


@scenario("ListWorkforceTaskStats")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, _ = await reviewed_task(client)
    await label_samples(client, dataset_id, task_id, 2)
    return await client.team_labeling_tasks.get_statistics(dataset_id, task_id, sample_state="__UNREVIEWED__")


@scenario("GetWorkforceTaskMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.team_labeling_tasks.get_metrics(*await running_task(client))


@scenario("SendEmails")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.team_labeling_tasks.send_emails(*await running_task(client), emails=[ROSA, IRIS])


@scenario("ListWorkerTasks")
async def _(client: ModelArts, make: Any) -> Any:
    await running_task(client, "demo@example.com", ROSA, name="tulips-in-may")
    return await client.team_labeling_tasks.list_by_member(
        search_content="tulip", sort_by="workforce_task_name", order="asc", limit=20
    )


@many_of("ListWorkforceTasks")
async def _(make: Any) -> Arguments:
    dataset_id, workforce_id = await unlabeled_dataset(make.client), await team(make.client, ROSA)
    for number in range(MANY):
        await new_task(make.client, dataset_id, workforce_id, f"task-{number}")
    return {"dataset_id": dataset_id}


@many_of("ListWorkforceTaskSamples")
async def _(make: Any) -> Arguments:
    dataset_id, workforce_id = await unlabeled_dataset(make.client), await team(make.client, ROSA)
    more = [{"name": f"more-{number}.jpg", "data": CONTENT} for number in range(MANY - 6)]
    await make.client.samples.create_batch(dataset_id, samples=more)
    task_id = await new_task(make.client, dataset_id, workforce_id)
    await make.client.team_labeling_tasks.wait(dataset_id, task_id)
    return {"dataset_id": dataset_id, "workforce_task_id": task_id}


@many_of("ListWorkerTasks", mark="task_id")
async def _(make: Any) -> Arguments:
    dataset_id, workforce_id = await unlabeled_dataset(make.client), await team(make.client, "demo@example.com", ROSA)
    for number in range(MANY):
        await new_task(make.client, dataset_id, workforce_id, f"task-{number}")
    return {}
