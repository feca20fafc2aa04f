"""Services that classify pictures of flowers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiomodelarts import UNSET, ModelArts, NotFound, Unset, models
from aiomodelarts.models import ListServicesResponse  # breaks

if TYPE_CHECKING:
    from aiomodelarts.models import ShowServiceResponse  # breaks


@dataclass
class Shown:
    """A service as the nursery shows it."""

    name: str
    status: str
    address: str | None


class Services:
    """The services of the nursery."""

    def __init__(self, client: ModelArts) -> None:
        self.client = client

    async def show(self, service_id: str) -> Shown | None:
        """Return a service, or None if it does not exist."""
        try:
            found = await self.client.services.get(service_id)
        except NotFound as error:
            print(error.request_id)
            return None
        return self._shown(found)

    def _shown(self, service: ShowServiceResponse) -> Shown:  # breaks
        address = None if isinstance(service.access_address, Unset) else service.access_address  # breaks
        state = service.status.value if isinstance(service.status, models.ServiceStatus) else "unknown"  # breaks
        return Shown(str(service.service_name), state, address)

    async def first_page(self) -> ListServicesResponse:  # breaks
        """Return the first page of services."""
        return await self.client.services.list(limit=10)

    async def create(self, name: str, model_id: str) -> str:
        """Create a service and return its ID."""
        created: models.CreateServiceResponse = await self.client.services.create(  # breaks
            service_name=name,
            infer_type="real-time",
            config=[{"model_id": model_id, "weight": 100, "specification": "modelarts.vm.cpu.2u", "instance_count": 1}],
            additional_properties_={  # may break
                "notifications": models.ServiceAdditionalProperties(smn_notification={})  # breaks
            },
        )
        if created.service_id is UNSET or created.service_id is None:  # breaks
            raise RuntimeError("the service has no ID")
        return str(created.service_id)

    async def all_names(self, ids: list[str]) -> list[str]:
        """Return the names of several services."""
        found = await asyncio.gather(*(self.client.services.get(one) for one in ids))
        return [str(one.service_name) for one in found if one.service_name is not UNSET]  # breaks
