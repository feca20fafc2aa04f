# Generated from spec/ by `make generate`; do not edit.
"""The resource `notebooks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.copying.copied_fields import Taken
from ..core.copying.copy import CopySpec, copy_resource
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import timedelta

    from .. import models, params


_COPY = CopySpec(
    fields={
        "description": Taken(),
        "endpoints": {"allowed_access_ips": Taken(), "service": Taken(), "key_pair_names": Taken(("ssh_keys",))},
        "feature": Taken(),
        "flavor": Taken(),
        "custom_spec": {
            "cpu": Taken(),
            "memory": Taken(),
            "gpu": Taken(),
            "gpu_type": Taken(),
            "arch": Taken(),
            "category": Taken(),
            "resource_flavor": Taken(),
        },
        "image_id": Taken(("image", "id")),
        "name": Taken(),
        "pool_id": Taken(("pool", "id")),
        "volume": {
            "capacity": Taken(),
            "category": Taken(),
            "ownership": Taken(),
            "uri": Taken(),
            "id": Taken(),
            "read_only": Taken(),
            "dew_secret_name": Taken(),
        },
        "workspace_id": Taken(),
        "hooks": {
            "container_hooks": {
                "post_start": {"script": Taken(), "type": Taken(), "mode": Taken()},
                "pre_start": {"script": Taken(), "type": Taken(), "mode": Taken()},
            }
        },
        "affinity": {
            "required_during_scheduling_ignored_during_execution": {
                "key": Taken(),
                "operator": Taken(),
                "values": Taken(),
                "weight": Taken(),
            },
            "preferred_during_scheduling_ignored_during_execution": {
                "key": Taken(),
                "operator": Taken(),
                "values": Taken(),
                "weight": Taken(),
            },
        },
        "public_network_config": {"public_network_type": Taken()},
        "run_user": {"uid": Taken(), "gid": Taken()},
        "user_vpc": {
            "vpc_id": Taken(),
            "subnet_id": Taken(),
            "security_group_ids": Taken(),
            "nat_id": Taken(),
            "eip_id": Taken(),
        },
    },
    changes={"name": ("name",)},
    required=("image_id", "name", "volume"),
    refused=("data_volumes", "user_vpc.connect_cidrs"),
    needed=((("volume", "uri"), ("volume", "ownership"), ("DEDICATED",)),),
    either=((("custom_spec",), (("flavor",),)),),
)


class Notebooks(Resource):
    """Notebook instances: machines with JupyterLab for interactive development, accessible by browser or SSH."""

    __slots__ = ()

    async def create(
        self,
        *,
        image_id: str,
        name: str,
        volume: models.NotebookVolumeInput | params.NotebookVolumeInput,
        description: str | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        custom_spec: models.NotebookCustomSpec | params.NotebookCustomSpec | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        lease: models.NotebookLeaseInput | params.NotebookLeaseInput | Unset | None = UNSET,
        affinity: models.NotebookAffinityInput | params.NotebookAffinityInput | Unset | None = UNSET,
        data_volumes: Sequence[models.NotebookDataVolumeInput | params.NotebookDataVolumeInput] | Unset | None = UNSET,
        public_network_config: models.NotebookPublicNetwork | params.NotebookPublicNetwork | Unset | None = UNSET,
        run_user: models.NotebookRunUserInput | params.NotebookRunUserInput | Unset | None = UNSET,
        user_vpc: models.NotebookVpcInput | params.NotebookVpcInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Notebook:
        """Create a notebook.

        Returns immediately; the notebook is set up and started in the background. Wait for RUNNING before you open
        its URL. The response contains the ID and the lease, after which the notebook stops automatically.

        Args:
            description: Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`.
            duration: Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets
                the stop type to timing. At least -1.
            endpoints: Settings for access by SSH or from a local development environment.
            feature: Kind of notebook. Defaults to NOTEBOOK.
            flavor: ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec.
            custom_spec: Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
            image_id: ID of the image to start from. A UUID.
            name: Name of the notebook, not necessarily unique: letters, digits, hyphens and underscores. At most 128
                characters. Matches `^[A-Za-z0-9_-]+$`.
            pool_id: ID of the dedicated resource pool to run in. Defaults to the public pool.
            volume: Disk of the notebook.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            hooks: Scripts to run when the notebook starts.
            lease: Conditions under which the notebook stops automatically.
            affinity: Rules about the nodes of the dedicated resource pool that may run the notebook.
                Huawei Cloud only.
            data_volumes: Further storage to mount in the notebook. Huawei Cloud only.
            public_network_config: Access of the notebook to the internet. Huawei Cloud only.
            run_user: User and group that own the processes in the container. Huawei Cloud only.
            user_vpc: Network of the user to which to connect the notebook. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/creating_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NOTEBOOK,
            body={
                "description": description,
                "duration": duration,
                "endpoints": endpoints,
                "feature": feature,
                "flavor": flavor,
                "custom_spec": custom_spec,
                "image_id": image_id,
                "name": name,
                "pool_id": pool_id,
                "volume": volume,
                "workspace_id": workspace_id,
                "hooks": hooks,
                "lease": lease,
                "affinity": affinity,
                "data_volumes": data_volumes,
                "public_network_config": public_network_config,
                "run_user": run_user,
                "user_vpc": user_vpc,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create_image(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        swr_instance_id: str | Unset | None = UNSET,
        swr_instance_domain: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Save a running notebook as an image.

        Builds the image in the background, including installed packages. Meanwhile, the notebook is in the state
        SNAPSHOTTING and cannot be used. Wait until the image is ACTIVE.

        Args:
            id: ID of the notebook.
            description: Description of the image. At most 512 characters.
            name: Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters.
                Matches `^[a-z0-9._-]+$`.
            namespace: SWR organization that the image is saved in.
            tag: Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
                `^[A-Za-z0-9._-]+$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            swr_instance_id: ID of the SWR Enterprise instance to which to save the image. Huawei Cloud only.
            swr_instance_domain: Domain of the SWR Enterprise instance. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/saving_a_running_instance_as_a_container_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_IMAGE,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "workspace_id": workspace_id,
                "swr_instance_id": swr_instance_id,
                "swr_instance_domain": swr_instance_domain,
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
    ) -> models.Notebook:
        """Delete a notebook.

        Deletes the notebook and its disk in the background. Returns the notebook in the state DELETING.

        Args:
            id: ID of the notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/deleting_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NOTEBOOK,
            path_values={
                "id": id,
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
    ) -> models.Notebook:
        """Get a notebook.

        Returns the state, image, disk and lease of the notebook, and the URL and token for opening it.

        Args:
            id: ID of the notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_details_of_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_lease(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookLease:
        """Get the lease of a running notebook.

        Returns how long the notebook can run before the service stops it.

        Args:
            id: ID of the notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_available_duration_of_a_running_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_LEASE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        status: models.NotebookStatus | models.NotebookStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        billing: models.NotebookBillingItem | models.NotebookBillingItemValue | str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        swr_path: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        ip: str | Unset | None = UNSET,
        username: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NotebookPage, models.Notebook]:
        """List notebooks.

        Returns one page of notebooks and the total number of matches. Newer versions of the service accept only page
        sizes of 10, 20 and 50.

        Args:
            feature: Return only notebooks of this kind. Defaults to NOTEBOOK.
            limit: Maximum number of items to return. Default of the service: 10. At least 1.
            name: Name to search for; returns notebooks whose name contains this string. At most 128 characters.
                Matches `^[A-Za-z0-9_-]*$`.
            pool_id: Return only notebooks in this dedicated resource pool.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            owner: Return only notebooks of the user with this ID. Requires administrator permissions. Matches
                `^[a-z0-9]{32}$`.
            sort_dir: Sort order. Defaults to descending.
            sort_key: Fields to sort by, separated by commas.
            status: Return only notebooks in this state.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'. Sent as
                `workspaceId` (Open Telekom Cloud) and `workspace_id` (Huawei Cloud).
            flavor: Return only notebooks with this flavor. Huawei Cloud only.
            image_id: Return only notebooks that were started from this image. Huawei Cloud only.
            id: Return only the notebook with this ID. Huawei Cloud only.
            billing: Return only notebooks of which this part is billed. Huawei Cloud only.
            tags: Return only notebooks with these tags, as key|value pairs separated by commas. Huawei Cloud only.
            swr_path: Return only notebooks whose image address in SWR contains this string. At most 2048 characters.
                Huawei Cloud only.
            pool_name: Return only notebooks in dedicated resource pools whose name contains this string. At most 64
                characters. Huawei Cloud only.
            description: Return only notebooks whose description contains this string. Huawei Cloud only.
            ip: Return only notebooks on the node with this IPv4 address. Huawei Cloud only.
            username: Return only notebooks of users whose name contains this string. At most 256 characters.
                Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_notebook_instances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NOTEBOOKS,
            query={
                "feature": feature,
                "limit": limit,
                "name": name,
                "pool_id": pool_id,
                "offset": offset,
                "owner": owner,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "status": status,
                "workspaceId": workspace_id,
                "workspace_id": workspace_id,
                "flavor": flavor,
                "image_id": image_id,
                "id": id,
                "billing": billing,
                "tags": tags,
                "swr_path": swr_path,
                "pool_name": pool_name,
                "description": description,
                "ip": ip,
                "username": username,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_all(
        self,
        *,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        status: models.NotebookStatus | models.NotebookStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        billing: models.NotebookBillingItem | models.NotebookBillingItemValue | str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        swr_path: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        ip: str | Unset | None = UNSET,
        username: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NotebookPage, models.Notebook]:
        """List all notebooks of the project.

        Returns one page of all notebooks that you have permission to see, and the total number of matches. Newer
        versions of the service accept only page sizes of 10, 20 and 50.

        Args:
            feature: Return only notebooks of this kind. Defaults to NOTEBOOK.
            limit: Maximum number of items to return. Default of the service: 10. At least 1.
            name: Name to search for; returns notebooks whose name contains this string. At most 128 characters.
                Matches `^[A-Za-z0-9_-]*$`.
            pool_id: Return only notebooks in this dedicated resource pool.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            owner: Return only notebooks of the user with this ID. Requires administrator permissions. Matches
                `^[a-z0-9]{32}$`.
            sort_dir: Sort order. Defaults to descending.
            sort_key: Fields to sort by, separated by commas.
            status: Return only notebooks in this state.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'. Sent as
                `workspaceId` (Open Telekom Cloud) and `workspace_id` (Huawei Cloud).
            flavor: Return only notebooks with this flavor. Huawei Cloud only.
            image_id: Return only notebooks that were started from this image. Huawei Cloud only.
            id: Return only the notebook with this ID. Huawei Cloud only.
            billing: Return only notebooks of which this part is billed. Huawei Cloud only.
            tags: Return only notebooks with these tags, as key|value pairs separated by commas. Huawei Cloud only.
            swr_path: Return only notebooks whose image address in SWR contains this string. At most 2048 characters.
                Huawei Cloud only.
            pool_name: Return only notebooks in dedicated resource pools whose name contains this string. At most 64
                characters. Huawei Cloud only.
            description: Return only notebooks whose description contains this string. Huawei Cloud only.
            ip: Return only notebooks on the node with this IPv4 address. Huawei Cloud only.
            username: Return only notebooks of users whose name contains this string. At most 256 characters.
                Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_all_notebook_instances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALL_NOTEBOOKS,
            query={
                "feature": feature,
                "limit": limit,
                "name": name,
                "pool_id": pool_id,
                "offset": offset,
                "owner": owner,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "status": status,
                "workspaceId": workspace_id,
                "workspace_id": workspace_id,
                "flavor": flavor,
                "image_id": image_id,
                "id": id,
                "billing": billing,
                "tags": tags,
                "swr_path": swr_path,
                "pool_name": pool_name,
                "description": description,
                "ip": ip,
                "username": username,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        category: models.DevelopmentEnvironmentHardware
        | models.DevelopmentEnvironmentHardwareValue
        | str
        | Unset
        | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        type: models.NotebookOwnership | models.NotebookOwnershipValue | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        flavor_type: models.NotebookAscendType | models.NotebookAscendTypeValue | str | Unset | None = UNSET,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NotebookFlavorPage, models.NotebookFlavor]:
        """List the flavors available for notebooks.

        Returns one page of flavors with their size, and reports whether they are sold out.

        Args:
            category: Return only flavors with this kind of processor.
            limit: Maximum number of items to return. By default, all are returned. At least 1.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            type: Return only flavors of the public cluster (MANAGED) or of dedicated clusters (DEDICATED).
            sort_dir: Sort order. Defaults to descending.
            sort_key: Fields to sort by, separated by commas.
            flavor_type: Return only flavors with this kind of Ascend processor. Huawei Cloud only.
            feature: Return only flavors for this kind of notebook. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_list_of_valid_specifications_supported_by_notebook_instances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_FLAVORS,
            query={
                "category": category,
                "limit": limit,
                "offset": offset,
                "type": type,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "flavor_type": flavor_type,
                "feature": feature,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_switchable_flavors(
        self,
        id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NotebookFlavorPage, models.NotebookFlavor]:
        """List the flavors that a notebook can change to.

        Returns one page of alternatives to the current flavor. The response contains the same flavors in the fields
        data and flavors.

        Args:
            id: ID of the notebook.
            limit: Maximum number of items to return. By default, all are returned. At least 1.
            offset: Number of items to skip. At least 0.
            sort_key: Field to sort by. Several are separated by commas. At most 128 characters. Huawei Cloud only.
            sort_dir: Sort order. Defaults to descending. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_list_of_switchable_specifications_supported_by_notebook_instances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SWITCHABLE_FLAVORS,
            path_values={
                "id": id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "sort_key": sort_key,
                "sort_dir": sort_dir,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def open(
        self,
        *,
        image_id: str | Unset | None = UNSET,
        share_url: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Notebook:
        """Open the free CodeLab notebook. (withdrawn)

        Opens the free notebook of the user, which is set up in the background. You can load a shared notebook file
        into it. Newer versions of the service no longer have this operation.

        Args:
            image_id: ID of the image to start from. By default, the service chooses one.
            share_url: Link to a shared notebook file to load into the CodeLab notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/devenviron_new_version/devenviron_instance_management/opening_a_codelab_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RUN_CODE_LAB,
            body={
                "image_id": image_id,
                "share_url": share_url,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def renew_lease(
        self,
        id: str | int,
        *,
        query_duration: int | timedelta | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | models.NotebookStopTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookLease:
        """Extend the lease of a running notebook.

        Sets how long the notebook can continue to run, counted from now. A duration in the query takes precedence
        over the body, which is then ignored, and sets the stop type to timing.

        Args:
            id: ID of the notebook.
            query_duration: Remaining run time, counted from now, in milliseconds. Prefer the field of the request
                body. At least 0.
            duration: Run time, counted from now, in milliseconds. At least 0.
            type: Condition that stops the notebook. Defaults to timing.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/prolonging_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RENEW_LEASE,
            path_values={
                "id": id,
            },
            query={
                "duration": query_duration,
            },
            body={
                "duration": duration,
                "type": type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def start(
        self,
        id: str | int,
        *,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | models.NotebookStopTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Notebook:
        """Start a stopped notebook.

        Returns immediately; the notebook starts in the background. Wait for RUNNING before you open its URL.

        Args:
            id: ID of the notebook.
            duration: Run time, counted from now, in milliseconds, or -1 for no limit. At least -1.
            type: Condition that stops the notebook automatically. Defaults to timing.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/starting_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_NOTEBOOK,
            path_values={
                "id": id,
            },
            query={
                "duration": duration,
                "type": type,
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
    ) -> models.Notebook:
        """Stop a running notebook.

        Shuts the notebook down in the background. The disk is kept, and you can start the notebook again.

        Args:
            id: ID of the notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/stopping_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        storage_new_size: int | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        affinity: models.NotebookAffinityInput | params.NotebookAffinityInput | Unset | None = UNSET,
        data_volumes: Sequence[models.NotebookDataVolumeInput | params.NotebookDataVolumeInput] | Unset | None = UNSET,
        public_network_config: models.NotebookPublicNetwork | params.NotebookPublicNetwork | Unset | None = UNSET,
        custom_spec: models.NotebookCustomSpec | params.NotebookCustomSpec | Unset | None = UNSET,
        dew_secret_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.UpdatedNotebook:
        """Update a notebook.

        Changes only the fields in the request. The notebook must be stopped; otherwise the request is rejected.

        Args:
            id: ID of the notebook.
            description: New description of the notebook. At most 512 characters. Matches `^[^&<>"/]*$`.
            endpoints: Settings for access by SSH or from a local development environment.
            flavor: ID of the flavor to use from the next start.
            image_id: ID of the image to use from the next start.
            name: New name: letters, digits, hyphens and underscores. At most 128 characters. Matches
                `^[A-Za-z0-9_-]+$`.
            storage_new_size: New size of the EVS disk, in gigabytes. Must be larger than the current size. At most
                4096.
            hooks: Scripts to run when the notebook starts.
            affinity: Rules about the nodes of the dedicated resource pool that may run the notebook.
                Huawei Cloud only.
            data_volumes: Further storage to mount in the notebook. Huawei Cloud only.
            public_network_config: Access of the notebook to the internet. Huawei Cloud only.
            custom_spec: Resources in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
            dew_secret_name: Name of the DEW secret with the access key for OBS. Matches `^[A-Za-z0-9_-]{1,64}$`.
                Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/updating_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_NOTEBOOK,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "endpoints": endpoints,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "storage_new_size": storage_new_size,
                "hooks": hooks,
                "affinity": affinity,
                "data_volumes": data_volumes,
                "public_network_config": public_network_config,
                "custom_spec": custom_spec,
                "dew_secret_name": dew_secret_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def copy(
        self,
        id: str | int,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        custom_spec: models.NotebookCustomSpec | Mapping[str, object] | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        volume: models.NotebookVolumeInput | Mapping[str, object] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: models.NotebookHooks | Mapping[str, object] | Unset | None = UNSET,
        lease: models.NotebookLeaseInput | Mapping[str, object] | Unset | None = UNSET,
        affinity: models.NotebookAffinityInput | Mapping[str, object] | Unset | None = UNSET,
        data_volumes: Sequence[models.NotebookDataVolumeInput | params.NotebookDataVolumeInput] | Unset | None = UNSET,
        public_network_config: models.NotebookPublicNetwork | Mapping[str, object] | Unset | None = UNSET,
        run_user: models.NotebookRunUserInput | Mapping[str, object] | Unset | None = UNSET,
        user_vpc: models.NotebookVpcInput | Mapping[str, object] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Notebook:
        """Copy a notebook: create one with the same settings and with changes.

        Reads the original with `get`, applies the changes, and calls `create`. Objects are merged with those of the
        original, None removes a field, and other values replace the old ones. The service does not return `hooks` and
        `public_network_config`, so a copy lacks them unless you pass them. If the original has `data_volumes` and
        `user_vpc.connect_cidrs`, pass them, because the response has another form. The copy has the default lease,
        because a lease counts from the creation of a notebook. Pass lease or duration for another limit.

        Args:
            id: ID of the notebook.
            name: Name of the copy.
            description: Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`.
            duration: Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets
                the stop type to timing. At least -1.
            endpoints: Settings for access by SSH or from a local development environment.
            feature: Kind of notebook. Defaults to NOTEBOOK.
            flavor: ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec.
            custom_spec: Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
            image_id: ID of the image to start from. A UUID.
            pool_id: ID of the dedicated resource pool to run in. Defaults to the public pool.
            volume: Disk of the notebook.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            hooks: Scripts to run when the notebook starts.
            lease: Conditions under which the notebook stops automatically.
            affinity: Rules about the nodes of the dedicated resource pool that may run the notebook.
                Huawei Cloud only.
            data_volumes: Further storage to mount in the notebook. Huawei Cloud only.
            public_network_config: Access of the notebook to the internet. Huawei Cloud only.
            run_user: User and group that own the processes in the container. Huawei Cloud only.
            user_vpc: Network of the user to which to connect the notebook. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response of `create`.

        Raises:
            ValueError: `id` is empty.
            NotCopyable: The service does not return a setting that the copy needs. Nothing was created.
            NotFound: The original does not exist.
            ApiError: The service refused a request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/creating_a_notebook_instance.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        arguments: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "description": description,
                "duration": duration,
                "endpoints": endpoints,
                "feature": feature,
                "flavor": flavor,
                "custom_spec": custom_spec,
                "image_id": image_id,
                "pool_id": pool_id,
                "volume": volume,
                "workspace_id": workspace_id,
                "hooks": hooks,
                "lease": lease,
                "affinity": affinity,
                "data_volumes": data_volumes,
                "public_network_config": public_network_config,
                "run_user": run_user,
                "user_vpc": user_vpc,
            }
        )
        reading = Request(
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await copy_resource(self._client, reading, operations.CREATE_NOTEBOOK, _COPY, arguments, extra)

    async def find(
        self,
        name_or_id: str | int,
        *,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        owner: str | Unset | None = UNSET,
        status: models.NotebookStatus | models.NotebookStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        billing: models.NotebookBillingItem | models.NotebookBillingItemValue | str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        swr_path: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        ip: str | Unset | None = UNSET,
        username: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Notebook | None:
        """Find one of the notebooks by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            feature: Return only notebooks of this kind. Defaults to NOTEBOOK.
            pool_id: Return only notebooks in this dedicated resource pool.
            owner: Return only notebooks of the user with this ID. Requires administrator permissions. Matches
                `^[a-z0-9]{32}$`.
            status: Return only notebooks in this state.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'. Sent as
                `workspaceId` (Open Telekom Cloud) and `workspace_id` (Huawei Cloud).
            flavor: Return only notebooks with this flavor. Huawei Cloud only.
            image_id: Return only notebooks that were started from this image. Huawei Cloud only.
            id: Return only the notebook with this ID. Huawei Cloud only.
            billing: Return only notebooks of which this part is billed. Huawei Cloud only.
            tags: Return only notebooks with these tags, as key|value pairs separated by commas. Huawei Cloud only.
            swr_path: Return only notebooks whose image address in SWR contains this string. At most 2048 characters.
                Huawei Cloud only.
            pool_name: Return only notebooks in dedicated resource pools whose name contains this string. At most 64
                characters. Huawei Cloud only.
            description: Return only notebooks whose description contains this string. Huawei Cloud only.
            ip: Return only notebooks on the node with this IPv4 address. Huawei Cloud only.
            username: Return only notebooks of users whose name contains this string. At most 256 characters.
                Huawei Cloud only.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_notebook_instances.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NOTEBOOKS,
            query={
                "feature": feature,
                "pool_id": pool_id,
                "owner": owner,
                "status": status,
                "workspaceId": workspace_id,
                "workspace_id": workspace_id,
                "flavor": flavor,
                "image_id": image_id,
                "id": id,
                "billing": billing,
                "tags": tags,
                "swr_path": swr_path,
                "pool_name": pool_name,
                "description": description,
                "ip": ip,
                "username": username,
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
                filter={"name": "{name}"},
                get=operations.SHOW_NOTEBOOK,
                argument="id",
                state=("status",),
                gone=("DELETED",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        image_id: str,
        name: str,
        volume: models.NotebookVolumeInput | params.NotebookVolumeInput,
        description: str | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        feature: models.NotebookFeature | models.NotebookFeatureValue | str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        custom_spec: models.NotebookCustomSpec | params.NotebookCustomSpec | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        lease: models.NotebookLeaseInput | params.NotebookLeaseInput | Unset | None = UNSET,
        affinity: models.NotebookAffinityInput | params.NotebookAffinityInput | Unset | None = UNSET,
        data_volumes: Sequence[models.NotebookDataVolumeInput | params.NotebookDataVolumeInput] | Unset | None = UNSET,
        public_network_config: models.NotebookPublicNetwork | params.NotebookPublicNetwork | Unset | None = UNSET,
        run_user: models.NotebookRunUserInput | params.NotebookRunUserInput | Unset | None = UNSET,
        user_vpc: models.NotebookVpcInput | params.NotebookVpcInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Create a notebook, then wait for the result.

        Returns immediately; the notebook is set up and started in the background. Wait for RUNNING before you open
        its URL. The response contains the ID and the lease, after which the notebook stops automatically.

        The client then polls ShowNotebook until the state is RUNNING and all its parts are ready.

        Args:
            description: Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`.
            duration: Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets
                the stop type to timing. At least -1.
            endpoints: Settings for access by SSH or from a local development environment.
            feature: Kind of notebook. Defaults to NOTEBOOK.
            flavor: ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec.
            custom_spec: Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
            image_id: ID of the image to start from. A UUID.
            name: Name of the notebook, not necessarily unique: letters, digits, hyphens and underscores. At most 128
                characters. Matches `^[A-Za-z0-9_-]+$`.
            pool_id: ID of the dedicated resource pool to run in. Defaults to the public pool.
            volume: Disk of the notebook.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            hooks: Scripts to run when the notebook starts.
            lease: Conditions under which the notebook stops automatically.
            affinity: Rules about the nodes of the dedicated resource pool that may run the notebook.
                Huawei Cloud only.
            data_volumes: Further storage to mount in the notebook. Huawei Cloud only.
            public_network_config: Access of the notebook to the internet. Huawei Cloud only.
            run_user: User and group that own the processes in the container. Huawei Cloud only.
            user_vpc: Network of the user to which to connect the notebook. Huawei Cloud only.
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
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/creating_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NOTEBOOK,
            body={
                "description": description,
                "duration": duration,
                "endpoints": endpoints,
                "feature": feature,
                "flavor": flavor,
                "custom_spec": custom_spec,
                "image_id": image_id,
                "name": name,
                "pool_id": pool_id,
                "volume": volume,
                "workspace_id": workspace_id,
                "hooks": hooks,
                "lease": lease,
                "affinity": affinity,
                "data_volumes": data_volumes,
                "public_network_config": public_network_config,
                "run_user": run_user,
                "user_vpc": user_vpc,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "create",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def create_image_and_wait(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        swr_instance_id: str | Unset | None = UNSET,
        swr_instance_domain: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Image:
        """Save a running notebook as an image, then wait for the result.

        Builds the image in the background, including installed packages. Meanwhile, the notebook is in the state
        SNAPSHOTTING and cannot be used. Wait until the image is ACTIVE.

        The client then polls ShowImage until the state is ACTIVE.

        Args:
            id: ID of the notebook.
            description: Description of the image. At most 512 characters.
            name: Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters.
                Matches `^[a-z0-9._-]+$`.
            namespace: SWR organization that the image is saved in.
            tag: Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
                `^[A-Za-z0-9._-]+$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            swr_instance_id: ID of the SWR Enterprise instance to which to save the image. Huawei Cloud only.
            swr_instance_domain: Domain of the SWR Enterprise instance. Huawei Cloud only.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/saving_a_running_instance_as_a_container_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_IMAGE,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "workspace_id": workspace_id,
                "swr_instance_id": swr_instance_id,
                "swr_instance_domain": swr_instance_domain,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.IMAGES_WAITER,
            "create_image",
            request,
            operations.SHOW_IMAGE,
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
        """Delete a notebook, then wait for the result.

        Deletes the notebook and its disk in the background. Returns the notebook in the state DELETING.

        The client then polls ShowNotebook until the resource no longer exists.

        Args:
            id: ID of the notebook.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/deleting_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "delete",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        id: str | int,
        *,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | models.NotebookStopTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Start a stopped notebook, then wait for the result.

        Returns immediately; the notebook starts in the background. Wait for RUNNING before you open its URL.

        The client then polls ShowNotebook until the state is RUNNING and all its parts are ready.

        Args:
            id: ID of the notebook.
            duration: Run time, counted from now, in milliseconds, or -1 for no limit. At least -1.
            type: Condition that stops the notebook automatically. Defaults to timing.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/starting_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_NOTEBOOK,
            path_values={
                "id": id,
            },
            query={
                "duration": duration,
                "type": type,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "start",
            request,
            operations.SHOW_NOTEBOOK,
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
    ) -> models.Notebook:
        """Stop a running notebook, then wait for the result.

        Shuts the notebook down in the background. The disk is kept, and you can start the notebook again.

        The client then polls ShowNotebook until the state is STOPPED.

        Args:
            id: ID of the notebook.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/stopping_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "stop",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        storage_new_size: int | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        affinity: models.NotebookAffinityInput | params.NotebookAffinityInput | Unset | None = UNSET,
        data_volumes: Sequence[models.NotebookDataVolumeInput | params.NotebookDataVolumeInput] | Unset | None = UNSET,
        public_network_config: models.NotebookPublicNetwork | params.NotebookPublicNetwork | Unset | None = UNSET,
        custom_spec: models.NotebookCustomSpec | params.NotebookCustomSpec | Unset | None = UNSET,
        dew_secret_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Update a notebook, then wait for the result.

        Changes only the fields in the request. The notebook must be stopped; otherwise the request is rejected.

        The client then polls ShowNotebook until the state is RUNNING or STOPPED and all its parts are ready, in 2
        polls in a row.

        Args:
            id: ID of the notebook.
            description: New description of the notebook. At most 512 characters. Matches `^[^&<>"/]*$`.
            endpoints: Settings for access by SSH or from a local development environment.
            flavor: ID of the flavor to use from the next start.
            image_id: ID of the image to use from the next start.
            name: New name: letters, digits, hyphens and underscores. At most 128 characters. Matches
                `^[A-Za-z0-9_-]+$`.
            storage_new_size: New size of the EVS disk, in gigabytes. Must be larger than the current size. At most
                4096.
            hooks: Scripts to run when the notebook starts.
            affinity: Rules about the nodes of the dedicated resource pool that may run the notebook.
                Huawei Cloud only.
            data_volumes: Further storage to mount in the notebook. Huawei Cloud only.
            public_network_config: Access of the notebook to the internet. Huawei Cloud only.
            custom_spec: Resources in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
            dew_secret_name: Name of the DEW secret with the access key for OBS. Matches `^[A-Za-z0-9_-]{1,64}$`.
                Huawei Cloud only.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/updating_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_NOTEBOOK,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "endpoints": endpoints,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "storage_new_size": storage_new_size,
                "hooks": hooks,
                "affinity": affinity,
                "data_volumes": data_volumes,
                "public_network_config": public_network_config,
                "custom_spec": custom_spec,
                "dew_secret_name": dew_secret_name,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "update",
            request,
            operations.SHOW_NOTEBOOK,
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
    ) -> models.Notebook:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            id: ID of the notebook.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'start', 'stop', 'update'. RUNNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.NOTEBOOKS_WAITER, request, until, timeout, on_progress, interval
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

        Args:
            id: ID of the notebook.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NOTEBOOKS_WAITER, request, timeout, on_progress, interval)
