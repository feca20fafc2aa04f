# Generated from spec/ by `make generate`; do not edit.
"""The resource `super_nodes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class SuperNodes(Resource):
    """Super nodes of Lite Server: servers whose NPUs are connected by a common bus, groups of super nodes, and their
    capacity. Huawei Cloud only.
    """

    __slots__ = ()

    async def change_os(
        self,
        id: str | int,
        *,
        image_id: str,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Install another image on all servers of a super node.

        Replaces the operating system in the background and starts the servers. The servers must be stopped. The data
        on their system disks is lost. Huawei Cloud only.

        Args:
            id: ID of the super node.
            image_id: ID of the image to install.
            key_pair_name: Key pair to log in with. Give either this or a password; super nodes accept only a key
                pair.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            user_data: Base64 of a script that the servers run when they start. At most 32 KB before the encoding.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ChangeHyperinstanceOS.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "image_id": image_id,
                "key_pair_name": key_pair_name,
                "admin_pass": admin_pass,
                "user_data": user_data,
            }
        )
        del admin_pass, user_data

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHANGE_HYPERINSTANCE_OS,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create_group(
        self,
        *,
        name: str,
        hyperinstance_cluster_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNodeGroup:
        """Create a group of super nodes.

        Creates a group in a hyper cluster immediately. The network of a group connects its super nodes with each
        other. Huawei Cloud only.

        Args:
            name: Name of the group.
            hyperinstance_cluster_id: ID of the hyper cluster for the group.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateHyperinstanceGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_HYPERINSTANCE_GROUP,
            body={
                "name": name,
                "hyperinstance_cluster_id": hyperinstance_cluster_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Delete a super node.

        Deletes a pay-per-use super node in the background, with all its servers. A super node in the state ERROR can
        always be deleted; a prepaid one can be unsubscribed only in the Billing Center. Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_group(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a group of super nodes.

        Deletes an empty group immediately. A group that still contains super nodes is refused. Huawei Cloud only.

        Args:
            id: ID of the group of super nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteHyperinstanceGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_HYPERINSTANCE_GROUP,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def evaluate_cluster_capacity(
        self,
        *,
        hyperinstance_cluster_ids: Sequence[str] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        availability_zone: str | Unset | None = UNSET,
        resource_flavor: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HyperClusterCapacities:
        """Evaluate the capacity of hyper clusters.

        Returns whether super nodes of a flavor are sold out in the hyper clusters. Nothing is reserved.
        Huawei Cloud only.

        Args:
            hyperinstance_cluster_ids: IDs of the hyper clusters. By default, all are evaluated. At most 5 items. Each
                item: from 1 to 128 characters.
            flavor: Flavor of the super node. From 1 to 65536 characters.
            availability_zone: Availability zone of the super node. From 1 to 65536 characters.
            resource_flavor: Resource flavor, the name of the flavor in ModelArts. From 1 to 65536 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstanceClustersCapacity.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCE_CLUSTERS_CAPACITY,
            body={
                "hyperinstance_cluster_ids": hyperinstance_cluster_ids,
                "flavor": flavor,
                "availability_zone": availability_zone,
                "resource_flavor": resource_flavor,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def evaluate_group_capacity(
        self,
        *,
        hyperinstance_group_ids: Sequence[str],
        availability_zone: str,
        resource_flavor: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNodeGroupCapacities:
        """Evaluate the capacity of groups of super nodes.

        Returns whether super nodes of a flavor are sold out in the groups. Nothing is reserved. Huawei Cloud only.

        Args:
            hyperinstance_group_ids: IDs of the groups of super nodes. From 1 to 5 items.
            availability_zone: Availability zone of the super node.
            resource_flavor: Resource flavor, the name of the flavor in ModelArts.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstanceGroupsCapacity.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCE_GROUPS_CAPACITY,
            body={
                "hyperinstance_group_ids": hyperinstance_group_ids,
                "availability_zone": availability_zone,
                "resource_flavor": resource_flavor,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Get a super node.

        Returns the super node with its state and its servers. Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_group(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNodeGroup:
        """Get a group of super nodes.

        Returns the group with the number of its NPUs and their limit. Huawei Cloud only.

        Args:
            id: ID of the group of super nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetHyperinstanceGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPERINSTANCE_GROUP,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_operation(
        self,
        id: str | int,
        operation_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerOperation:
        """Get an operation on a super node.

        Returns the kind and the state of an operation, and its error if it failed. Huawei Cloud only.

        Args:
            id: ID of the super node.
            operation_id: ID of the operation.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` or `operation_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetHyperinstanceOperation.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPERINSTANCE_OPERATION,
            path_values={
                "id": id,
                "operation_id": operation_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_scale_evaluation(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNodeScaleEvaluation:
        """Get the flavors to which a super node can be scaled.

        Returns the flavors with more or fewer servers that the super node supports, and whether they are sold out.
        Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetScaleEvaluationsDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_SCALE_EVALUATIONS_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: models.DevServerSortKey | models.DevServerSortKeyValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SuperNodePage, models.SuperNode]:
        """List your super nodes.

        Returns one page of super nodes with their servers and states, and the total number of super nodes.
        Huawei Cloud only.

        Args:
            sort_dir: Sort order. Without it, the service chooses.
            sort_key: Field to sort by. Defaults to createTime.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 1024.
            offset: Number of items to skip. Default of the service: 0. From 0 to 2147483647.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCES,
            query={
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_all(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SuperNodePage, models.SuperNode]:
        """List the super nodes of all users of the account.

        Returns all super nodes of the account with their servers and states, in a single response. Huawei Cloud only.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListAllHyperinstances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALL_HYPERINSTANCES,
            extra=extra,
        )
        return self._client.pager(request)

    def list_groups(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SuperNodeGroupPage, models.SuperNodeGroup]:
        """List the groups of super nodes.

        Returns all groups with the number of their NPUs, in a single response. Huawei Cloud only.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstanceGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCE_GROUP,
            extra=extra,
        )
        return self._client.pager(request)

    def list_servers(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerPage, models.DevServer]:
        """List the servers of a super node.

        Returns all servers of the super node with their states and addresses, in a single response.
        Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstanceServers.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCE_SERVERS,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_topologies(
        self,
        *,
        id: str | Unset | None = UNSET,
        resource_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServerTopologyPage, models.ServerTopology]:
        """List the switches to which servers are connected.

        Returns the addresses of the top-of-rack switches of each server, so that work can be placed on servers that
        are close to each other. Huawei Cloud only.

        Args:
            id: ID of the dev server or super node whose switches to return.
            resource_id: ID of the cloud server whose switches to return.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetTopologies.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_TOPOLOGIES,
            query={
                "id": id,
                "resource_id": resource_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def scale_down(
        self,
        id: str | int,
        *,
        super_node_id: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        resource_flavor: str | Unset | None = UNSET,
        server_ids: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Remove servers from a running super node.

        Deletes servers in the background, while the others continue to run. The super node must be ACTIVE and keeps
        at least one server. The possible flavors are in the scale evaluation. Huawei Cloud only.

        Args:
            id: ID of the super node.
            super_node_id: ID of the super node, as in the path.
            flavor: Flavor of the smaller super node.
            resource_flavor: Resource flavor of the smaller super node.
            server_ids: IDs of the servers to remove.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ScaleDownHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SCALE_DOWN_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            body={
                "id": super_node_id,
                "flavor": flavor,
                "resource_flavor": resource_flavor,
                "server_ids": server_ids,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def scale_up(
        self,
        id: str | int,
        *,
        flavor: str,
        root_volume: models.RootVolumeInput | params.RootVolumeInput | Unset | None = UNSET,
        data_volume: models.DataVolumeInput | params.DataVolumeInput | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        userdata: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Add servers to a running super node.

        Creates servers in the background until the super node has the size of the flavor. The super node must be
        ACTIVE. The possible flavors are in the scale evaluation. Huawei Cloud only.

        Args:
            id: ID of the super node.
            flavor: Flavor of the larger super node. Letters, digits and dots. From 1 to 128 characters.
            root_volume: System disk of each new server.
            data_volume: Data disks of each new server.
            image_id: ID of the image for the new servers. Exactly 36 characters.
            userdata: Base64 of a script that the new servers run when they start. At most 32 KB before the encoding.
            key_pair_name: Key pair to log in to the new servers with. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ScaleUpHyperinstance.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "flavor": flavor,
                "root_volume": root_volume,
                "data_volume": data_volume,
                "image_id": image_id,
                "userdata": userdata,
                "key_pair_name": key_pair_name,
            }
        )
        del userdata

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SCALE_UP_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def start(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Start all servers of a super node.

        Starts the stopped servers in the background. A super node whose servers all run is refused.
        Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/StartHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def stop(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Stop all servers of a super node.

        Stops the servers in the background. They must be RUNNING, or in the state STOP_FAILED. Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/StopHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode | None:
        """Find one of the your super nodes by its exact name or ID.

        Reads the whole list, in pages of up to 1024 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
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

        Documented at: https://support.huaweicloud.com/api-modelarts/ListHyperinstances.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPERINSTANCES,
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                state=("status",),
                gone=("TERMINATED",),
            ),
        )

    async def change_os_and_wait(
        self,
        id: str | int,
        *,
        image_id: str,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SuperNode:
        """Install another image on all servers of a super node, then wait for the result.

        Replaces the operating system in the background and starts the servers. The servers must be stopped. The data
        on their system disks is lost. Huawei Cloud only.

        The client then polls GetHyperinstance until the state is ACTIVE and all its parts are ready.

        Args:
            id: ID of the super node.
            image_id: ID of the image to install.
            key_pair_name: Key pair to log in with. Give either this or a password; super nodes accept only a key
                pair.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            user_data: Base64 of a script that the servers run when they start. At most 32 KB before the encoding.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ChangeHyperinstanceOS.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "image_id": image_id,
                "key_pair_name": key_pair_name,
                "admin_pass": admin_pass,
                "user_data": user_data,
            }
        )
        del admin_pass, user_data

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHANGE_HYPERINSTANCE_OS,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "change_os",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a super node, then wait for the result.

        Deletes a pay-per-use super node in the background, with all its servers. A super node in the state ERROR can
        always be deleted; a prepaid one can be unsubscribed only in the Billing Center. Huawei Cloud only.

        The client then polls GetHyperinstance until the resource no longer exists.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "delete",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def scale_down_and_wait(
        self,
        id: str | int,
        *,
        super_node_id: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        resource_flavor: str | Unset | None = UNSET,
        server_ids: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SuperNode:
        """Remove servers from a running super node, then wait for the result.

        Deletes servers in the background, while the others continue to run. The super node must be ACTIVE and keeps
        at least one server. The possible flavors are in the scale evaluation. Huawei Cloud only.

        The client then polls GetHyperinstance until the state is ACTIVE and all its parts are ready.

        Args:
            id: ID of the super node.
            super_node_id: ID of the super node, as in the path.
            flavor: Flavor of the smaller super node.
            resource_flavor: Resource flavor of the smaller super node.
            server_ids: IDs of the servers to remove.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ScaleDownHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SCALE_DOWN_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            body={
                "id": super_node_id,
                "flavor": flavor,
                "resource_flavor": resource_flavor,
                "server_ids": server_ids,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "scale_down",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def scale_up_and_wait(
        self,
        id: str | int,
        *,
        flavor: str,
        root_volume: models.RootVolumeInput | params.RootVolumeInput | Unset | None = UNSET,
        data_volume: models.DataVolumeInput | params.DataVolumeInput | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        userdata: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SuperNode:
        """Add servers to a running super node, then wait for the result.

        Creates servers in the background until the super node has the size of the flavor. The super node must be
        ACTIVE. The possible flavors are in the scale evaluation. Huawei Cloud only.

        The client then polls GetHyperinstance until the state is ACTIVE and all its parts are ready.

        Args:
            id: ID of the super node.
            flavor: Flavor of the larger super node. Letters, digits and dots. From 1 to 128 characters.
            root_volume: System disk of each new server.
            data_volume: Data disks of each new server.
            image_id: ID of the image for the new servers. Exactly 36 characters.
            userdata: Base64 of a script that the new servers run when they start. At most 32 KB before the encoding.
            key_pair_name: Key pair to log in to the new servers with. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ScaleUpHyperinstance.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "flavor": flavor,
                "root_volume": root_volume,
                "data_volume": data_volume,
                "image_id": image_id,
                "userdata": userdata,
                "key_pair_name": key_pair_name,
            }
        )
        del userdata

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SCALE_UP_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "scale_up",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SuperNode:
        """Start all servers of a super node, then wait for the result.

        Starts the stopped servers in the background. A super node whose servers all run is refused.
        Huawei Cloud only.

        The client then polls GetHyperinstance until the state is ACTIVE and all its parts are ready.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/StartHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "start",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SuperNode:
        """Stop all servers of a super node, then wait for the result.

        Stops the servers in the background. They must be RUNNING, or in the state STOP_FAILED. Huawei Cloud only.

        The client then polls GetHyperinstance until the state is ACTIVE and all its parts are ready.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/StopHyperinstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SUPER_NODES_WAITER,
            "stop",
            request,
            operations.GET_HYPERINSTANCE,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SuperNode:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            id: ID of the super node.
            until: State or states to wait for, as values or names, or the name of an action, for its result: 'start',
                'stop', 'change_os', 'scale_up', 'scale_down'. ACTIVE by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.SUPER_NODES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            id: ID of the super node.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPERINSTANCE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.SUPER_NODES_WAITER, request, timeout, on_progress, interval)
