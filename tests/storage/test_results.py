"""The whole way of a training job: code goes up, the fake stores log and outputs, results come down."""

from __future__ import annotations

from pathlib import Path

from aiomodelarts import ModelArts
from aiomodelarts.storage import ObjectStorage
from aiomodelarts.testing import FakeModelArts
from tests.storage.bucket import Bucket, contents
from tests.storage.training_job import training_job


async def test_log_and_outputs_come_down(server: str, bucket: Bucket, source: Path, tmp_path: Path) -> None:
    def write(place: str, content: bytes) -> None:
        name, _, key = place.partition("/")
        bucket.client.put_object(Bucket=name, Key=key, Body=content)

    fake = FakeModelArts(write_object=write)
    async with fake.client() as client, ObjectStorage(client, endpoint=server) as storage:
        await storage.upload(source, f"/{bucket.name}/code/")
        job = await client.training_jobs.create_and_wait(**training_job(bucket.name, nodes=2))
        await storage.download(f"/{bucket.name}/out/", tmp_path / "out")
        await storage.download(f"/{bucket.name}/log/", tmp_path / "log")
        preview = await client.training_jobs.get_log_preview(job.metadata.id, "worker-0")
    logs = {f"modelarts-job-{job.metadata.id}-worker-{number}.log" for number in (0, 1)}
    assert contents(tmp_path / "out") == {"result.txt": f"output of the job {job.metadata.id}\n".encode()}
    assert contents(tmp_path / "log").keys() == logs
    assert contents(tmp_path / "log")[min(logs)].decode() == preview.content


async def test_each_result_is_stored_once() -> None:
    written: list[str] = []
    fake = FakeModelArts(write_object=lambda place, _: written.append(place))
    async with fake.client() as client:
        job = await client.training_jobs.create(**training_job("flowers", nodes=2))
        assert written == []
        await client.training_jobs.wait(job.metadata.id)
        await client.training_jobs.get(job.metadata.id)
        assert written == [
            *(f"flowers/log/modelarts-job-{job.metadata.id}-worker-{number}.log" for number in (0, 1)),
            "flowers/out/result.txt",
        ]


async def test_a_failed_job_has_a_log_only() -> None:
    written: dict[str, bytes] = {}
    fake = FakeModelArts(write_object=written.__setitem__)
    fake.plan_outcome("training_jobs", "Failed")
    async with fake.client() as client:
        job = await client.training_jobs.create(**training_job("flowers", nodes=2))
        await client.clock.sleep(3600)
        assert await phase_of(client, job.metadata.id) == "Failed"
    assert [place.rpartition("-")[2] for place in written] == ["0.log", "1.log"]


async def phase_of(client: ModelArts, job_id: str) -> str:
    return (await client.training_jobs.get(job_id)).status.phase.value
