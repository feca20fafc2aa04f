# Generated from spec/ by `make generate`; do not edit.
"""The resource `dev_servers`."""

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


class DevServers(Resource):
    """Dev servers of Lite Server: virtual machines, bare metal servers and the servers of super nodes, with
    accelerators and full access. Huawei Cloud only.
    """

    __slots__ = ()

    async def act_batch(
        self,
        *,
        type: models.DevServerBatchAction | models.DevServerBatchActionValue,
        servers: Sequence[models.DevServerId | params.DevServerId],
        extend_param: models.ReinstallServerOsRequest | params.ReinstallServerOsRequest | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerPage:
        """Start, stop, reboot, reinstall or delete several dev servers.

        Runs the action on each dev server in the background and returns their states. Huawei Cloud only.

        Args:
            type: Action to run.
            servers: Dev servers to run the action on.
            extend_param: Settings for CHANGEOS and REINSTALLOS.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/BatchDevServersAction.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "type": type,
                "servers": servers,
                "extend_param": extend_param,
            }
        )
        del extend_param

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DEV_SERVERS_ACTION,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def attach_port(
        self,
        id: str | int,
        *,
        port_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        network_id: str | Unset | None = UNSET,
        ip_address: str | Unset | None = UNSET,
        security_groups: Sequence[str] | Unset | None = UNSET,
        enable_efi: bool | Unset | None = UNSET,
        efi_protocol: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerPort:
        """Attach a network interface to a dev server.

        Attaches an existing network interface, or creates one in the given subnet. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            port_id: ID of an existing network interface. Without it, one is created.
            name: Name of the new network interface. At most 255 characters.
            network_id: ID of the subnet. Required without port_id.
            ip_address: Address of the new network interface, in the range of the subnet.
            security_groups: Security groups of the new network interface, by ID. At most 100 items.
            enable_efi: Whether to enable EFI.
            efi_protocol: Name of the protocol to use with enable_efi. From 1 to 64 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/AttachDevServerPort.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ATTACH_DEV_SERVER_PORT,
            path_values={
                "id": id,
            },
            body={
                "port_id": port_id,
                "name": name,
                "network_id": network_id,
                "ip_address": ip_address,
                "security_groups": security_groups,
                "enable_efi": enable_efi,
                "efi_protocol": efi_protocol,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def attach_volume(
        self,
        id: str | int,
        *,
        volume_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerOperation:
        """Attach an EVS disk to a dev server.

        Attaches the disk in the background and returns the operation. The server must be running or stopped.
        Huawei Cloud only.

        Args:
            id: ID of the dev server.
            volume_id: ID of the EVS disk.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/AttachDevServerVolume.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ATTACH_DEV_SERVER_VOLUME,
            path_values={
                "id": id,
            },
            body={
                "volume_id": volume_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def bind_public_ip(
        self,
        id: str | int,
        *,
        public_ip_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerPublicIps:
        """Bind an elastic IP address to a dev server.

        Makes the server reachable from the internet at the address. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            public_ip_id: ID of the elastic IP address. From 1 to 64 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/BindDevServerPublicIP.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BIND_DEV_SERVER_PUBLIC_IP,
            path_values={
                "id": id,
            },
            body={
                "public_ip_id": public_ip_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

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
    ) -> models.DevServer:
        """Install another image on a dev server.

        Replaces the system disk in the background and starts the server. The data on the system disk is lost. The
        server must be stopped. Huawei Cloud only.

        Args:
            id: ID of the dev server.
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

        Documented at: https://support.huaweicloud.com/api-modelarts/ChangeDevServerOS.html
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
            operations.CHANGE_DEV_SERVER_OS,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        name: str,
        image_id: str,
        network: models.DevServerNetworkInput | params.DevServerNetworkInput,
        resource_flavor: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        availability_zone: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        root_volume: models.RootVolumeInput | params.RootVolumeInput | Unset | None = UNSET,
        data_volume: models.DataVolumeInput | params.DataVolumeInput | Unset | None = UNSET,
        count: int | Unset | None = UNSET,
        charging_info: models.DevServerChargingInput | params.DevServerChargingInput | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        hps_cluster_id: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        userdata: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedDevServer:
        """Create a dev server or a super node.

        Sets up a virtual machine, a bare metal server or the servers of a super node in the background. Wait for
        RUNNING before you log in. The creation of a super node returns one of its servers; `super_nodes` lists the
        super node. If the server is paid in advance, the response may have only the ID of the order;
        `create_and_wait` then waits for the server with this order in `list`. Huawei Cloud only.

        Args:
            name: Name of the server. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            image_id: ID of the image to install. Exactly 36 characters.
            network: Networks of the server.
            resource_flavor: Resource flavor, the name of the flavor in ModelArts. Give either this or flavor. From 1
                to 256 characters.
            flavor: Flavor in the underlying compute service. Give either this or resource_flavor. From 1 to 128
                characters.
            server_type: Type of the server, which must match the flavor.
            arch: Processor architecture, which must match the flavor.
            availability_zone: Availability zone of the server. From 1 to 256 characters.
            key_pair_name: Key pair to log in with. Give either this or a password; super nodes accept only a key
                pair. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            root_volume: System disk.
            data_volume: EVS disks besides the system disk, all of one kind and size.
            count: Number of servers to create. Not for super nodes. Defaults to 1. From 1 to 10.
            charging_info: How to pay for the server.
            enterprise_project_id: ID of the enterprise project that pays for the server. Defaults to the default
                project. From 1 to 36 characters.
            hps_cluster_id: ID of the hyper cluster. Only for super nodes. Exactly 36 characters.
            user_data: Base64 of a script that the server runs when it starts. At most 32 KB before the encoding.
            userdata: The same as user_data, under the name that Terraform's provider sends.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateDevServer.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "image_id": image_id,
                "network": network,
                "resource_flavor": resource_flavor,
                "flavor": flavor,
                "server_type": server_type,
                "arch": arch,
                "availability_zone": availability_zone,
                "key_pair_name": key_pair_name,
                "admin_pass": admin_pass,
                "root_volume": root_volume,
                "data_volume": data_volume,
                "count": count,
                "charging_info": charging_info,
                "enterprise_project_id": enterprise_project_id,
                "hps_cluster_id": hps_cluster_id,
                "user_data": user_data,
                "userdata": userdata,
            }
        )
        del admin_pass, user_data, userdata

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEV_SERVER,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create_network(
        self,
        *,
        network_type: models.RoceNetworkType | models.RoceNetworkTypeValue,
        physical_network: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.RoceNetworkResult:
        """Create a RoCE network for dev servers.

        Creates a network for remote direct memory access between servers. Pass its ID as `network.roce_id` to
        `create`. Huawei Cloud only.

        Args:
            network_type: Version of RDMA over Ethernet that the network uses.
            physical_network: Name of the physical network. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateRoceNetwork.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_ROCE_NETWORK,
            body={
                "network_type": network_type,
                "physical_network": physical_network,
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
    ) -> models.DevServer:
        """Delete a dev server.

        Deletes the dev server in the background. It must be paid by use, or have failed. Its data is lost.
        Huawei Cloud only.

        Args:
            id: ID of the dev server.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def detach_port(
        self,
        id: str | int,
        port_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DetachedDevServerPort:
        """Detach a network interface from a dev server.

        The network interface is not deleted. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            port_id: ID of the network interface.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` or `port_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DetachDevServerPort.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DETACH_DEV_SERVER_PORT,
            path_values={
                "id": id,
                "port_id": port_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def detach_volume(
        self,
        id: str | int,
        volume_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerOperation:
        """Detach an EVS disk from a dev server.

        Detaches the disk in the background and returns the operation. The server must be running or stopped.
        Huawei Cloud only.

        Args:
            id: ID of the dev server.
            volume_id: ID of the EVS disk.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` or `volume_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DetachDevServerVolume.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DETACH_DEV_SERVER_VOLUME,
            path_values={
                "id": id,
                "volume_id": volume_id,
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
    ) -> models.DevServer:
        """Get a dev server.

        Returns the state, flavor, disks, image and addresses of the dev server. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_DEV_SERVER,
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
        """Get an operation on a dev server.

        Returns how far an operation in the background has got, such as attaching a disk. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            operation_id: ID of the operation, from the response that began it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` or `operation_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetDevServerOperation.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DEV_SERVER_OPERATION,
            path_values={
                "id": id,
                "operation_id": operation_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: models.DevServerSortKey | models.DevServerSortKeyValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerPage, models.DevServer]:
        """List your dev servers.

        Returns one page of dev servers with their state, flavor and addresses, and the total number of dev servers.
        Huawei Cloud only.

        Args:
            owner: Return only dev servers of the user with this ID. Requires administrator permissions. From 1 to 64
                characters.
            sort_dir: Sort order. Defaults to ascending.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListDevServers.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVERS,
            query={
                "owner": owner,
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
    ) -> Pager[models.DevServerPage, models.DevServer]:
        """List the dev servers of all users of the account.

        Returns all dev servers of the account with their state, flavor and addresses, in a single response.
        Huawei Cloud only.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListAllDevServers.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALL_DEV_SERVERS,
            extra=extra,
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        charging_mode: models.DevServerChargingMode | models.DevServerChargingModeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerFlavorPage, models.DevServerFlavor]:
        """List the flavors of dev servers.

        Returns all matching flavors in a single response, one entry for each availability zone. Huawei Cloud only.

        Args:
            server_type: Return only flavors for servers of this type.
            arch: Return only flavors with this processor architecture.
            charging_mode: Return only flavors that can be paid like this.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListDevServerFlavors.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_FLAVORS,
            query={
                "server_type": server_type,
                "arch": arch,
                "charging_mode": charging_mode,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_plugins(
        self,
        *,
        name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerPluginPage, models.DevServerPlugin]:
        """List the plug-ins for dev servers.

        Returns all matching plug-ins with their versions, in a single response. Huawei Cloud only.

        Args:
            name: Return only plug-ins with exactly this name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_devserver_plugins
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_PLUGINS,
            query={
                "name": name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_public_ips(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerPublicIps, models.DevServerPublicIp]:
        """List the elastic IP addresses of a dev server.

        Returns all bound addresses in a single response. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListDevServerPublicIP.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_PUBLIC_IP,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_resource_flavors(
        self,
        *,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        charging_mode: models.DevServerChargingMode | models.DevServerChargingModeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerResourceFlavorPage, models.DevServerResourceFlavor]:
        """List the resource flavors of dev servers.

        Returns all matching resource flavors with their availability zones, in a single response. Huawei Cloud only.

        Args:
            server_type: Return only flavors for servers of this type.
            arch: Return only flavors with this processor architecture.
            charging_mode: Return only flavors that can be paid like this.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_devserver_flavors
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_RESOURCE_FLAVORS,
            query={
                "server_type": server_type,
                "arch": arch,
                "charging_mode": charging_mode,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def reboot(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServer:
        """Reboot a running dev server.

        Restarts the operating system in the background. Programs on the server end. Wait for RUNNING before you log
        in again. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/RebootDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.REBOOT_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def reinstall_os(
        self,
        id: str | int,
        *,
        image_id: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServer:
        """Install the image of a dev server again.

        Sets the system disk back in the background and starts the server. The data on the system disk is lost. The
        server must be stopped. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            image_id: ID of the image to install. Required for another image.
            key_pair_name: Key pair to log in with. Give either this or a password.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            user_data: Base64 of a script that the server runs when it starts. At most 32 KB before the encoding.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ReinstallDevServerOS.html
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
            operations.REINSTALL_DEV_SERVER_OS,
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
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        charging_mode: models.DevServerChargingMode | models.DevServerChargingModeValue | str | Unset | None = UNSET,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServer:
        """Start a stopped dev server.

        Starts the server in the background. Wait for RUNNING before you log in. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            arch: Processor architecture of the server.
            charging_mode: How the server is paid.
            server_type: Whether the server is a virtual machine, bare metal or in a super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_DEV_SERVER,
            path_values={
                "id": id,
            },
            body={
                "arch": arch,
                "charging_mode": charging_mode,
                "server_type": server_type,
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
    ) -> models.DevServer:
        """Stop a running dev server.

        Stops the server in the background. Its disks are kept. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def sync(
        self,
        *,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: models.DevServerSortKey | models.DevServerSortKeyValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerPage:
        """Update the states of your dev servers.

        Reads the states from the underlying compute service now, and returns one page of dev servers.
        Huawei Cloud only.

        Args:
            owner: Return only dev servers of the user with this ID. Requires administrator permissions. From 1 to 64
                characters.
            sort_dir: Sort order. Defaults to ascending.
            sort_key: Field to sort by. Defaults to createTime.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 1024.
            offset: Number of items to skip. Default of the service: 0. From 0 to 2147483647.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/SyncDevServers.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SYNC_DEV_SERVERS,
            query={
                "owner": owner,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def unbind_public_ip(
        self,
        id: str | int,
        publicip_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Unbind an elastic IP address from a dev server.

        The address is not released. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            publicip_id: ID of the elastic IP address.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` or `publicip_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UnbindDevServerPublicIP.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UNBIND_DEV_SERVER_PUBLIC_IP,
            path_values={
                "id": id,
                "publicip_id": publicip_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def update(
        self,
        id: str | int,
        *,
        name: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServer:
        """Rename a dev server.

        The name in the underlying compute service stays the same. Huawei Cloud only.

        Args:
            id: ID of the dev server.
            name: New name. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UpdateDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_DEV_SERVER,
            path_values={
                "id": id,
            },
            body={
                "name": name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        owner: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServer | None:
        """Find one of the your dev servers by its exact name or ID.

        Reads the whole list, in pages of up to 1024 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            owner: Return only dev servers of the user with this ID. Requires administrator permissions. From 1 to 64
                characters.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListDevServers.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVERS,
            query={
                "owner": owner,
            },
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
                gone=("DELETED",),
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
    ) -> models.DevServer:
        """Install another image on a dev server, then wait for the result.

        Replaces the system disk in the background and starts the server. The data on the system disk is lost. The
        server must be stopped. Huawei Cloud only.

        The client then polls ShowDevServer until the state is RUNNING.

        Args:
            id: ID of the dev server.
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

        Documented at: https://support.huaweicloud.com/api-modelarts/ChangeDevServerOS.html
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
            operations.CHANGE_DEV_SERVER_OS,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "change_os",
            request,
            operations.SHOW_DEV_SERVER,
            timeout,
            on_progress,
            interval,
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        image_id: str,
        network: models.DevServerNetworkInput | params.DevServerNetworkInput,
        resource_flavor: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        availability_zone: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        root_volume: models.RootVolumeInput | params.RootVolumeInput | Unset | None = UNSET,
        data_volume: models.DataVolumeInput | params.DataVolumeInput | Unset | None = UNSET,
        count: int | Unset | None = UNSET,
        charging_info: models.DevServerChargingInput | params.DevServerChargingInput | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        hps_cluster_id: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        userdata: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevServer:
        """Create a dev server or a super node, then wait for the result.

        Sets up a virtual machine, a bare metal server or the servers of a super node in the background. Wait for
        RUNNING before you log in. The creation of a super node returns one of its servers; `super_nodes` lists the
        super node. If the server is paid in advance, the response may have only the ID of the order;
        `create_and_wait` then waits for the server with this order in `list`. Huawei Cloud only.

        The client then polls ShowDevServer until the state is RUNNING.

        Args:
            name: Name of the server. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            image_id: ID of the image to install. Exactly 36 characters.
            network: Networks of the server.
            resource_flavor: Resource flavor, the name of the flavor in ModelArts. Give either this or flavor. From 1
                to 256 characters.
            flavor: Flavor in the underlying compute service. Give either this or resource_flavor. From 1 to 128
                characters.
            server_type: Type of the server, which must match the flavor.
            arch: Processor architecture, which must match the flavor.
            availability_zone: Availability zone of the server. From 1 to 256 characters.
            key_pair_name: Key pair to log in with. Give either this or a password; super nodes accept only a key
                pair. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            root_volume: System disk.
            data_volume: EVS disks besides the system disk, all of one kind and size.
            count: Number of servers to create. Not for super nodes. Defaults to 1. From 1 to 10.
            charging_info: How to pay for the server.
            enterprise_project_id: ID of the enterprise project that pays for the server. Defaults to the default
                project. From 1 to 36 characters.
            hps_cluster_id: ID of the hyper cluster. Only for super nodes. Exactly 36 characters.
            user_data: Base64 of a script that the server runs when it starts. At most 32 KB before the encoding.
            userdata: The same as user_data, under the name that Terraform's provider sends.
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
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateDevServer.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "image_id": image_id,
                "network": network,
                "resource_flavor": resource_flavor,
                "flavor": flavor,
                "server_type": server_type,
                "arch": arch,
                "availability_zone": availability_zone,
                "key_pair_name": key_pair_name,
                "admin_pass": admin_pass,
                "root_volume": root_volume,
                "data_volume": data_volume,
                "count": count,
                "charging_info": charging_info,
                "enterprise_project_id": enterprise_project_id,
                "hps_cluster_id": hps_cluster_id,
                "user_data": user_data,
                "userdata": userdata,
            }
        )
        del admin_pass, user_data, userdata

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEV_SERVER,
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "create",
            request,
            operations.SHOW_DEV_SERVER,
            timeout,
            on_progress,
            interval,
            listed=operations.LIST_DEV_SERVERS,
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
        """Delete a dev server, then wait for the result.

        Deletes the dev server in the background. It must be paid by use, or have failed. Its data is lost.
        Huawei Cloud only.

        The client then polls ShowDevServer until the resource no longer exists.

        Args:
            id: ID of the dev server.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "delete",
            request,
            operations.SHOW_DEV_SERVER,
            timeout,
            on_progress,
            interval,
        )

    async def reboot_and_wait(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevServer:
        """Reboot a running dev server, then wait for the result.

        Restarts the operating system in the background. Programs on the server end. Wait for RUNNING before you log
        in again. Huawei Cloud only.

        The client then polls ShowDevServer until the state is RUNNING, in 2 polls in a row.

        Args:
            id: ID of the dev server.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/RebootDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.REBOOT_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "reboot",
            request,
            operations.SHOW_DEV_SERVER,
            timeout,
            on_progress,
            interval,
        )

    async def reinstall_os_and_wait(
        self,
        id: str | int,
        *,
        image_id: str | Unset | None = UNSET,
        key_pair_name: str | Unset | None = UNSET,
        admin_pass: str | Unset | None = UNSET,
        user_data: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevServer:
        """Install the image of a dev server again, then wait for the result.

        Sets the system disk back in the background and starts the server. The data on the system disk is lost. The
        server must be stopped. Huawei Cloud only.

        The client then polls ShowDevServer until the state is RUNNING.

        Args:
            id: ID of the dev server.
            image_id: ID of the image to install. Required for another image.
            key_pair_name: Key pair to log in with. Give either this or a password.
            admin_pass: Password to log in with. It needs three of these: upper case, lower case, digits, special
                characters out of !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator,
                not even in reverse. From 8 to 26 characters.
            user_data: Base64 of a script that the server runs when it starts. At most 32 KB before the encoding.
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

        Documented at: https://support.huaweicloud.com/api-modelarts/ReinstallDevServerOS.html
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
            operations.REINSTALL_DEV_SERVER_OS,
            path_values={
                "id": id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "reinstall_os",
            request,
            operations.SHOW_DEV_SERVER,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        id: str | int,
        *,
        arch: models.DevServerArchitecture | models.DevServerArchitectureValue | str | Unset | None = UNSET,
        charging_mode: models.DevServerChargingMode | models.DevServerChargingModeValue | str | Unset | None = UNSET,
        server_type: models.DevServerType | models.DevServerTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevServer:
        """Start a stopped dev server, then wait for the result.

        Starts the server in the background. Wait for RUNNING before you log in. Huawei Cloud only.

        The client then polls ShowDevServer until the state is RUNNING.

        Args:
            id: ID of the dev server.
            arch: Processor architecture of the server.
            charging_mode: How the server is paid.
            server_type: Whether the server is a virtual machine, bare metal or in a super node.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_DEV_SERVER,
            path_values={
                "id": id,
            },
            body={
                "arch": arch,
                "charging_mode": charging_mode,
                "server_type": server_type,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "start",
            request,
            operations.SHOW_DEV_SERVER,
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
    ) -> models.DevServer:
        """Stop a running dev server, then wait for the result.

        Stops the server in the background. Its disks are kept. Huawei Cloud only.

        The client then polls ShowDevServer until the state is STOPPED.

        Args:
            id: ID of the dev server.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopDevServer.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVERS_WAITER,
            "stop",
            request,
            operations.SHOW_DEV_SERVER,
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
    ) -> models.DevServer:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            id: ID of the dev server.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'start', 'stop', 'reboot', 'change_os', 'reinstall_os'. RUNNING by default.
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
            operations.SHOW_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DEV_SERVERS_WAITER, request, until, timeout, on_progress, interval
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
            id: ID of the dev server.
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
            operations.SHOW_DEV_SERVER,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.DEV_SERVERS_WAITER, request, timeout, on_progress, interval)
