"""The boot file of a training job has to be in its code folder."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts
from tests.contract.scenarios.algorithms import DEFINITION

OUTSIDE = {
    "beside": "/flowers/codex/train.py",
    "longer folder name": "/flowers/code-old/train.py",
    "above": "/flowers/train.py",
    "above, by dots": "/flowers/code/../train.py",
    "other bucket": "/roses/code/train.py",
    "the folder": "/flowers/code/",
    "the folder without a slash": "/flowers/code",
    "a folder inside": "/flowers/code/src/",
    "other bucket with a scheme": "obs://roses/flowers/code/train.py",
}
INSIDE = {
    "inside": "/flowers/code/train.py",
    "deeper": "/flowers/code/src/model/train.py",
    "with a scheme": "obs://flowers/code/train.py",
}
FOLDERS = ("/flowers/code/", "/flowers/code", "obs://flowers/code/")


class TestBootFiles:
    @pytest.mark.parametrize("file", OUTSIDE.values(), ids=OUTSIDE)
    @pytest.mark.parametrize("folder", FOLDERS)
    async def test_outside_the_code_folder(self, folder: str, file: str, client: ModelArts, make: Any) -> None:
        await make.configuration(app_url=folder)
        code, older = {"code_dir": folder, "boot_file": file}, {"app_url": folder, "boot_file_url": file}
        for call, name in self.calls(client, code, older):
            with pytest.raises(BadRequest, match=f"{name} must be a file in") as caught:
                await call
            assert caught.value.code == "ModelArts.0104"

    @pytest.mark.parametrize("file", INSIDE.values(), ids=INSIDE)
    @pytest.mark.parametrize("folder", FOLDERS)
    async def test_in_the_code_folder(self, folder: str, file: str, client: ModelArts, make: Any) -> None:
        await make.configuration(app_url=folder)
        code, older = {"code_dir": folder, "boot_file": file}, {"app_url": folder, "boot_file_url": file}
        for call, _ in self.calls(client, code, older):
            await call
        tree = (await client.algorithms.list()).items[0].job_config.code_tree
        assert tree.name == "code/"
        while getattr(tree, "children", None):
            tree = tree.children[0]
        assert tree.name == "train.py"

    @staticmethod
    def calls(client: ModelArts, code: Any, older: Any) -> list[Any]:
        settings = {**DEFINITION["job_config"], **code}
        metadata = {"name": "job"}
        config = {"worker_server_num": 1, "spec_id": 3, **older}
        spec = {"resource": {"flavor_id": "modelarts.vm.cpu.2u", "node_count": 1}}
        tasks = [{"role": "worker", "algorithm": code, "task_resource": {"node_count": 1}}]
        saved = client.training_job_configurations
        return [
            (client.algorithms.create(**{**DEFINITION, "job_config": settings}), "boot_file"),
            (client.training_jobs.create(kind="job", metadata=metadata, algorithm=code, spec=spec), "boot_file"),
            (client.training_jobs.create(kind="job", metadata={"name": "jobs"}, tasks=tasks), "boot_file"),
            (client.training_jobs_v1.create(job_name="job", config=config), "boot_file_url"),
            (saved.create(config_name="other", **config), "boot_file_url"),
            (
                saved.update("saved", boot_file_url=older["boot_file_url"], worker_server_num=1, spec_id=3),
                "boot_file_url",
            ),
        ]
