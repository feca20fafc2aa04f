"""Jobs on Lite servers in the fake: failures, services and refusals."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, NotFound, WaitFailed
from tests.contract.scenarios.dev_server_jobs import server_job


class TestJobs:
    async def test_a_job_has_one_task_per_server_and_finishes(self, make: Any) -> None:
        made = await server_job(make.client)
        assert [task.server_id for task in made.tasks or []] == ["server-1", "server-2"]
        assert {task.status for task in made.tasks or []} == {"PROCESSING"}
        done = await make.client.dev_server_jobs.wait(made.id)
        assert (done.status, done.abnormal_count) == ("FINISHED", 0)
        assert done.update_at > done.create_at

    async def test_a_failed_task_fails_the_wait(self, make: Any) -> None:
        made = await server_job(make.client, items=[{"type": "COMMON", "spec": {"cmd": "exit 1"}}])
        with pytest.raises(WaitFailed, match="exit code 1"):
            await make.client.dev_server_jobs.wait(made.id)
        assert (await make.client.dev_server_jobs.get(made.id)).abnormal_count == 2

    async def test_deletes_all_jobs_or_none(self, make: Any) -> None:
        made = await server_job(make.client)
        with pytest.raises(NotFound):
            await make.client.dev_server_jobs.delete_batch(job_ids=[made.id, "unknown"])
        deleted = await make.client.dev_server_jobs.delete_batch(job_ids=[made.id])
        assert [job.status for job in deleted.data] == ["DELETED"]
        with pytest.raises(NotFound):
            await make.client.dev_server_jobs.get(made.id)

    async def test_refuses_an_unknown_template_and_no_server(self, make: Any) -> None:
        with pytest.raises(BadRequest, match="no template"):
            await server_job(make.client, type="GARDENING")
        with pytest.raises(BadRequest, match="at least one server"):
            await server_job(make.client, server_ids=[])


class TestServices:
    async def test_a_deployment_makes_a_service(self, make: Any) -> None:
        made = await server_job(make.client, type="SERVICE_DEPLOY")
        assert (await make.client.dev_server_jobs.get_service(made.id)).status == "CREATING"
        await make.client.dev_server_jobs.wait(made.id)
        service = await make.client.dev_server_jobs.get_service(made.id)
        assert service.status == "RUNNING"
        assert len(service.instances) == 2

    async def test_other_jobs_have_no_service(self, make: Any) -> None:
        made = await server_job(make.client)
        with pytest.raises(NotFound):
            await make.client.dev_server_jobs.get_service(made.id)
