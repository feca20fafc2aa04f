"""Plug-ins of the fake's pools: installed from templates, upgraded and removed in the background."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import PluginPhase
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from tests.contract.scenarios.plugins import plugin, pool, running_plugin

DNS, METRICS = "greenhouse-dns", "greenhouse-metrics"


async def states(fake: FakeModelArts, client: ModelArts, *names: str) -> list[tuple[Any, Any]]:
    """The states that a plug-in goes through, and the versions that are installed then."""
    seen: list[tuple[Any, Any]] = []
    for _ in range(60):
        status = (await client.plugins.get(*names)).status
        state = (status.phase, status.version)
        seen += [state] if state not in seen else []
        fake.clock.advance(1)
    return seen


def inputs_of(answer: Any) -> Any:
    return answer.spec.template.inputs


class TestLifeCycle:
    async def test_is_installed_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        pool_name = await pool(client)
        made = await plugin(client, pool_name)
        assert made.metadata.name == f"{pool_name}-{DNS}"
        assert await states(fake, client, pool_name, DNS) == [
            (PluginPhase.PENDING, None),
            (PluginPhase.RUNNING, "2.4.1"),
        ]
        assert (await client.plugins.get(pool_name, DNS)).status.reason == "Install complete"

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("plugins", "Abnormal")
        pool_name = await pool(client)
        await plugin(client, pool_name)
        await plugin(client, pool_name, {"name": METRICS})
        with pytest.raises(WaitFailed) as caught:
            await client.plugins.wait(pool_name, DNS)
        assert caught.value.state == PluginPhase.ABNORMAL
        assert "did not become ready" in caught.value.reason
        await client.plugins.wait(pool_name, METRICS)

    async def test_is_upgraded_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        names = await running_plugin(client)
        answer = await client.plugins.update(*names, spec={"template": {"version": "2.5.0"}})
        assert answer.spec.template.version == "2.5.0"
        assert await states(fake, client, *names) == [(PluginPhase.UPDATING, "2.4.1"), (PluginPhase.RUNNING, "2.5.0")]
        assert (await client.plugins.get(*names)).status.reason == "Upgrade complete"

    async def test_keeps_its_version_when_the_upgrade_fails(self, fake: FakeModelArts, client: ModelArts) -> None:
        names = await running_plugin(client)
        fake.plan_outcome("plugins", "Abnormal")
        await client.plugins.update(*names, spec={"template": {"version": "2.5.0"}})
        with pytest.raises(WaitFailed) as caught:
            await client.plugins.wait(*names)
        assert caught.value.last.status.version == "2.4.1"
        await client.plugins.update(*names, spec={"template": {"version": "2.5.0"}})
        assert (await client.plugins.wait(*names)).status.version == "2.5.0"

    async def test_removed_in_the_background(self, client: ModelArts) -> None:
        names = await running_plugin(client)
        await plugin(client, names[0], {"name": METRICS})
        before = await client.plugins.get(*names)
        assert await client.plugins.delete(*names) == before
        status = (await client.plugins.get(*names)).status
        assert (status.phase, status.version) == (PluginPhase.DELETING, "2.4.1")
        with pytest.raises(BadRequest, match="Deleting"):
            await client.plugins.update(*names, spec={"template": {}})
        with pytest.raises(BadRequest, match="already installed"):
            await plugin(client, names[0])
        await client.plugins.wait_gone(*names)
        with pytest.raises(NotFound):
            await client.plugins.delete(*names)
        assert [row.spec.template.name async for row in client.plugins.list(names[0])] == [METRICS]
        await plugin(client, names[0])

    async def test_goes_with_its_pool(self, client: ModelArts) -> None:
        pool_name, template = await running_plugin(client)
        await client.pools.wait(pool_name)
        await client.pools.delete(pool_name)
        await client.pools.wait_gone(pool_name)
        with pytest.raises(NotFound) as caught:
            await client.plugins.get(pool_name, template)
        assert caught.value.code == "ModelArts.50015001"
        network = f"flowers-net-{PROJECT_ID}"
        await client.networks.delete(network)
        await client.networks.wait_gone(network)
        assert await pool(client) == pool_name
        assert [row async for row in client.plugins.list(pool_name)] == []

    async def test_pools_have_their_own(self, client: ModelArts) -> None:
        pool_name, other = await pool(client), await pool(client, "other")
        await plugin(client, pool_name)
        assert [row async for row in client.plugins.list(other)] == []
        await plugin(client, other, {"name": METRICS})
        assert [row.spec.template.name async for row in client.plugins.list(pool_name)] == [DNS]
        with pytest.raises(NotFound):
            await client.plugins.get(pool_name, METRICS)


class TestSettings:
    async def test_defaults_come_from_the_template(self, client: ModelArts) -> None:
        pool_name = await pool(client)
        made = await plugin(client, pool_name, {"name": DNS, "inputs": {"custom": {"nameserver": "192.168.64.2"}}})
        assert made.spec.template.version == "2.5.0"
        assert inputs_of(made) == {"custom": {"nameserver": "192.168.64.2", "ndots": "5"}}

    async def test_update_forgets_what_it_leaves_out(self, client: ModelArts) -> None:
        names = await running_plugin(client)
        assert "flavor" in inputs_of(await client.plugins.get(*names))
        changed = {"custom": {"nameserver": "", "ndots": "3"}}
        answer = await client.plugins.update(*names, spec={"template": {"inputs": {"custom": {"ndots": "3"}}}})
        shown = await client.plugins.get(*names)
        [row] = (await client.plugins.list(names[0])).items
        assert inputs_of(answer) == inputs_of(shown) == inputs_of(row) == changed
        assert shown.spec.template.version == "2.4.1"

    async def test_workloads_are_told_when_asked_for(self, client: ModelArts) -> None:
        names = await running_plugin(client)
        assert (await client.plugins.get(*names)).status.resources is None
        assert (await client.plugins.get(*names, detail="false")).status.resources is None
        [workload] = (await client.plugins.get(*names, detail="true")).status.resources
        assert workload.involved_object.name == "greenhouse-dns-cache"
        assert (workload.limits, workload.requests) == ({"cpu": "300m", "memory": "256Mi"}, {})


class TestRefusals:
    @pytest.mark.parametrize(
        ("template", "error", "code"),
        [
            ({"name": "greenhouse-fan"}, NotFound, "ModelArts.50005101"),
            ({"name": DNS, "version": "9.9.9"}, BadRequest, "ModelArts.50004000"),
        ],
    )
    async def test_what_is_not_in_the_catalog(
        self, template: Any, error: type[Exception], code: str, client: ModelArts
    ) -> None:
        pool_name = await pool(client)
        with pytest.raises(error) as caught:
            await plugin(client, pool_name, template)
        assert getattr(caught.value, "code", None) == code
        assert (await client.plugins.list(pool_name)).items == []

    async def test_pool_that_does_not_exist(self, client: ModelArts) -> None:
        for call in (client.plugins.list("nowhere"), plugin(client, "nowhere")):
            with pytest.raises(NotFound) as caught:
                await call
            assert caught.value.code == "ModelArts.50015001"

    async def test_update_of_what_is_being_installed_or_another(self, client: ModelArts) -> None:
        pool_name = await pool(client)
        await plugin(client, pool_name)
        with pytest.raises(BadRequest, match="Pending"):
            await client.plugins.update(pool_name, DNS, spec={"template": {"name": DNS}})
        await client.plugins.wait(pool_name, DNS)
        with pytest.raises(BadRequest, match=METRICS):
            await client.plugins.update(pool_name, DNS, spec={"template": {"name": METRICS}})
        with pytest.raises(BadRequest, match="no version"):
            await client.plugins.update(pool_name, DNS, spec={"template": {"version": "9.9.9"}})
        assert (await client.plugins.get(pool_name, DNS)).status.phase == PluginPhase.RUNNING


class TestTemplates:
    async def test_all_can_be_installed(self, client: ModelArts) -> None:
        pool_name = await pool(client)
        rows = [row async for row in client.plugin_templates.list(pool_name=pool_name)]
        assert [row.metadata.name for row in rows] == [DNS, METRICS]
        for row in rows:
            versions = [version.version for version in row.spec.versions]
            made = await plugin(client, pool_name, {"name": row.metadata.name})
            assert made.spec.template.version == versions[-1]

    async def test_one_by_its_name(self, client: ModelArts) -> None:
        [row] = (await client.plugin_templates.list(template_name=METRICS)).items
        assert row.metadata.name == METRICS
        with pytest.raises(NotFound):
            await client.plugin_templates.list(template_name="greenhouse-fan")
        with pytest.raises(NotFound):
            await client.plugin_templates.list(pool_name="nowhere")

    async def test_of_drivers(self, client: ModelArts) -> None:
        for name, kind in (("gpu-driver", "gpu-driver"), ("npu-driver", "npuDriver")):
            shown = await client.plugin_templates.get(name)
            assert (shown.metadata.name, shown.spec.type) == (name, kind)
            assert shown.versions
        with pytest.raises(NotFound):
            await client.plugin_templates.get(DNS)
