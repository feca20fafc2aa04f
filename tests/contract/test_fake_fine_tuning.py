"""Fine-tuning jobs in the fake: progress, checkpoints and publications."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, NotFound
from tests.contract.scenarios.fine_tuning import tuned_job
from tests.contract.scenarios.training_jobs import job, running_job

CONFIG = {"ft_train_type": "LORA"}


class TestProgress:
    async def test_a_job_saves_checkpoints_while_it_runs(self, make: Any) -> None:
        made = await running_job(make, ftjob_config=CONFIG)
        make.fake.clock.advance(70)
        artifacts = await make.client.fine_tuning.list_artifacts(made.metadata.id)
        assert [row.artifact_type for row in artifacts.artifact_info] == ["middle"]
        metrics = await make.client.fine_tuning.get_metrics(made.metadata.id)
        assert list(metrics.loss) == ["100"]
        assert 0 < metrics.train_process < 1

    @pytest.mark.parametrize(("most", "kept"), [(0, 0), (2, 2), (-1, 10)])
    async def test_keeps_as_many_checkpoints_as_the_job_wants(self, make: Any, most: int, kept: int) -> None:
        make.fake.plan_outcome("training_jobs", "Running")
        made = await running_job(make, ftjob_config={**CONFIG, "checkpoint_config": {"save_checkpoints_max": most}})
        make.fake.clock.advance(605)
        artifacts = await make.client.fine_tuning.list_artifacts(made.metadata.id)
        assert artifacts.total == kept
        if kept:
            assert artifacts.artifact_info[0].steps == 1000

    async def test_a_completed_job_has_a_model(self, make: Any) -> None:
        artifacts = await make.client.fine_tuning.list_artifacts(await tuned_job(make.client))
        assert artifacts.artifact_info[0].artifact_type == "final"
        assert artifacts.artifact_info[0].status == "unpublished"

    async def test_other_training_jobs_are_refused(self, make: Any) -> None:
        made = await job(make.client)
        with pytest.raises(NotFound):
            await make.client.fine_tuning.get(made.metadata.id)


class TestPublication:
    async def test_publishes_a_checkpoint_and_the_model(self, make: Any) -> None:
        tuning, job_id = make.client.fine_tuning, await tuned_job(make.client)
        checkpoint = (await tuning.list_artifacts(job_id, order_by_create_time_asc=True)).artifact_info[0]
        items = [{"is_ckpt": True, "artifact_id": checkpoint.artifact_id, "asset_name": "roses"}, {"is_ckpt": False}]
        await tuning.publish_artifacts(job_id, publish_artifacts=items)
        published = await tuning.list_artifacts(job_id, status="success")
        assert {row.asset_name for row in published.artifact_info} == {"roses", "garden-assistant"}

    async def test_refuses_artifacts_that_do_not_exist(self, make: Any) -> None:
        made = await running_job(make, ftjob_config=CONFIG)
        with pytest.raises(BadRequest, match="no artifact"):
            await make.client.fine_tuning.publish_artifacts(made.metadata.id, publish_artifacts=[{"is_ckpt": False}])
        with pytest.raises(BadRequest, match="at least one"):
            await make.client.fine_tuning.publish_artifacts(made.metadata.id)
