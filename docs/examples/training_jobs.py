"""Examples of the operations of `training_jobs`."""

from aiomodelarts import ModelArts


async def batch_delete_training_job(client: ModelArts, training_job_ids: list[str]) -> None:
    await client.training_jobs.delete_batch(
        jobs=[{"kind": "job", "metadata": {"id": training_job_id}} for training_job_id in training_job_ids]
    )


async def change_training_job_description(client: ModelArts, training_job_id: str) -> None:
    await client.training_jobs.update(training_job_id, description="Best learning rate so far")


async def create_training_job(client: ModelArts) -> None:
    job = await client.training_jobs.create_and_wait(
        metadata={"name": "flowers"},
        algorithm={
            "code_dir": "/flowers/code/",
            "boot_file": "/flowers/code/train.py",
            "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
            "parameters": [{"name": "epochs", "value": "40"}],
            "inputs": [{"name": "data_url", "remote": {"obs": {"obs_url": "/flowers/photos/"}}}],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}],
        },
        spec={
            "resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1},
            "log_export_path": {"obs_url": "/flowers/logs/"},
        },
    )
    print(job.metadata.id, job.status.phase)


async def delete_training_job(client: ModelArts, training_job_id: str) -> None:
    await client.training_jobs.delete_and_wait(training_job_id)


async def list_event_categories(client: ModelArts) -> None:
    async for category in client.training_jobs.list_event_categories(flavor_type="GPU"):
        print(category.id, category.description)


async def list_training_job_events(client: ModelArts, training_job_id: str) -> None:
    async for event in client.training_jobs.list_events(training_job_id, order="asc", level="Info"):
        print(event.time, event.message)


async def list_training_job_stages(client: ModelArts, training_job_id: str) -> None:
    async for run in client.training_jobs.list_stages(training_job_id):
        for stage in run.stages:
            print(run.record_order, stage.name, stage.en_message)


async def list_training_job_tasks(client: ModelArts, training_job_id: str) -> None:
    for task in await client.training_jobs.get_tasks(training_job_id):
        print(task.task, task.ip)


async def list_training_jobs(client: ModelArts) -> None:
    async for job in client.training_jobs.list(
        sort_by="create_time",
        order="desc",
        filters=[{"key": "phase", "operator": "in", "value": ["Failed", "Running"]}],
    ):
        print(job.metadata.name, job.status.phase)


async def notify_training_job_information(client: ModelArts, training_job_id: str, task_id: str) -> None:
    # Report that the task makes no progress.
    await client.training_jobs.report_event(training_job_id, task_id, "training-event", type="hang")


async def show_obs_url_of_training_job_logs(client: ModelArts, training_job_id: str) -> None:
    # The link is valid for five minutes.
    link = await client.training_jobs.get_log_url(training_job_id, "worker-0")
    print(link.obs_url)


async def show_training_flavor_max_available_resource(client: ModelArts, pool_id: str) -> None:
    available = await client.training_jobs.get_available_resources(
        flavor_id="modelarts.p3.large.public", pool_id=pool_id
    )
    print(available.cpu_core_num, available.mem_size)


async def show_training_job_details(client: ModelArts, training_job_id: str) -> None:
    job = await client.training_jobs.get(training_job_id)
    print(job.metadata.name, job.status.phase)


async def show_training_job_engines(client: ModelArts) -> None:
    async for engine in client.training_jobs.list_engines():
        print(engine.engine_id, engine.engine_name, engine.engine_version)


async def show_training_job_flavors(client: ModelArts) -> None:
    async for flavor in client.training_jobs.list_flavors(flavor_type="GPU"):
        print(flavor.flavor_id, flavor.flavor_name)


async def show_training_job_logs_from_aom(client: ModelArts, training_job_id: str) -> None:
    log = await client.training_jobs.get_log(training_job_id, "worker-0", lines=50)
    print(log.content)


async def show_training_job_logs_preview(client: ModelArts, training_job_id: str) -> None:
    preview = await client.training_jobs.get_log_preview(training_job_id, "worker-0")
    print(preview.content)


async def show_training_job_metrics(client: ModelArts, training_job_id: str) -> None:
    async for series in client.training_jobs.list_metrics(training_job_id, "worker-0"):
        print(series.metric, series.value)


async def show_training_job_route_plan(client: ModelArts, training_job_id: str) -> None:
    plan = await client.training_jobs.get_route_plan(training_job_id)
    print(plan.status, plan.rank_mapping)


async def stop_training_job(client: ModelArts, training_job_id: str) -> None:
    job = await client.training_jobs.stop_and_wait(training_job_id, action_type="terminate")
    print(job.metadata.name, job.status.phase)


async def validate_training_job_name(client: ModelArts) -> None:
    check = await client.training_jobs.check_name(job_name="flowers")
    print("taken" if check.is_duplicate else "free")
