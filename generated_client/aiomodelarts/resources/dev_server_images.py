# Generated from spec/ by `make generate`; do not edit.
"""The resource `dev_server_images`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class DevServerImages(Resource):
    """Images for dev servers. Huawei Cloud only."""

    __slots__ = ()

    async def get(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerImage:
        """Get an image for dev servers.

        Returns name, architecture and state of the image. Huawei Cloud only.

        Args:
            id: ID of the image.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetDevServerImage.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DEV_SERVER_IMAGE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        flavor_name: str | Unset | None = UNSET,
        resource_flavor_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerImagePage, models.DevServerImage]:
        """List the images for dev servers.

        Returns all matching images in a single response. Huawei Cloud only.

        Args:
            server_type: Return only images for servers of this type.
            flavor_name: Return only images for this flavor. From 1 to 128 characters.
            resource_flavor_name: Return only images for this resource flavor, as `dev_servers.list_resource_flavors`
                returns it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListDevServerImages.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_IMAGES,
            query={
                "server_type": server_type,
                "flavor_name": flavor_name,
                "resource_flavor_name": resource_flavor_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        flavor_name: str | Unset | None = UNSET,
        resource_flavor_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerImage | None:
        """Find one of the images for dev servers by its exact name or ID.

        Reads the list in one request. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            server_type: Return only images for servers of this type.
            flavor_name: Return only images for this flavor. From 1 to 128 characters.
            resource_flavor_name: Return only images for this resource flavor, as `dev_servers.list_resource_flavors`
                returns it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListDevServerImages.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_IMAGES,
            query={
                "server_type": server_type,
                "flavor_name": flavor_name,
                "resource_flavor_name": resource_flavor_name,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("image_id",),
            ),
        )
