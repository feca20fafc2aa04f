# Generated from spec/ by `make generate`; do not edit.
"""The resource `intranet_connections`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models


class IntranetConnections(Resource):
    """Connections from private networks to inference services, and their approval. Huawei Cloud only."""

    __slots__ = ()

    async def act(
        self,
        id: str | int,
        *,
        action: models.IntranetConnectionAction | models.IntranetConnectionActionValue,
        reason: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Approve, reject, cancel or retry a private network connection.

        Approves or rejects a connection in the state APPROVING, cancels one that is CONNECTED, or retries one that is
        FAILED because it could not be made. Other states are refused. Huawei Cloud only.

        Args:
            id: ID of the connection.
            action: Action to carry out.
            reason: Reason for rejecting the connection, which the requester sees.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferIntranetConnection.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_INTRANET_CONNECTION,
            path_values={
                "id": id,
            },
            body={
                "action": action,
                "reason": reason,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def create(
        self,
        *,
        scene: models.IntranetConnectionScene | models.IntranetConnectionSceneValue | str,
        service_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        type: models.IntranetConnectionType | models.IntranetConnectionTypeValue | str | Unset | None = UNSET,
        dispatcher_group_id: str | Unset | None = UNSET,
        custom_urls: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntranetConnection:
        """Request a private network connection to an inference service.

        Requests access from a VPC or a resource pool to a service, or to all services. The owner of the service
        approves or rejects the request. After the approval, the connection is made in the background.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service. Required for the type SERVICE.
            scene: Private network from which requests come.
            vpc_id: ID of the VPC. Required for the scene VPC.
            subnet_id: ID of the subnet. Required for the scene VPC.
            pool_id: ID of the resource pool. Required for the scene POOL.
            type: Whether the connection is to one service or to all. Defaults to SERVICE.
            dispatcher_group_id: ID of the dispatcher group of the service.
            custom_urls: Additional URLs of the service, such as https://flowers.example.com/classify. The scheme is
                http, https, ws or wss, the host a domain or an IP address with a port. At most 10 items. Each item:
                at most 1024 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferIntranetConnection.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_INTRANET_CONNECTION,
            body={
                "service_id": service_id,
                "scene": scene,
                "vpc_id": vpc_id,
                "subnet_id": subnet_id,
                "pool_id": pool_id,
                "type": type,
                "dispatcher_group_id": dispatcher_group_id,
                "custom_urls": custom_urls,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        *,
        intranet_connection_ids: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete private network connections.

        Deletes the connections in the background. If one of them does not exist, the request is refused.
        Huawei Cloud only.

        Args:
            intranet_connection_ids: IDs of the connections to delete.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteInferIntranetConnections.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_INFER_INTRANET_CONNECTIONS,
            body={
                "intranet_connection_ids": intranet_connection_ids,
            },
            extra=extra,
        )
        await self._client.send(request)

    def list(
        self,
        *,
        scene: models.IntranetConnectionScene | models.IntranetConnectionSceneValue | str | Unset | None = UNSET,
        status: models.IntranetConnectionState | models.IntranetConnectionStateValue | str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        vpc_name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: models.IntranetConnectionSortKey | models.IntranetConnectionSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.IntranetConnectionPage, models.IntranetConnection]:
        """List the private network connections that you requested.

        Returns one page of the connections that your account requested, with their states, and the total number of
        matches. Huawei Cloud only.

        Args:
            scene: Return only connections from VPCs, or from resource pools.
            status: State of the connections to return.
            id: ID of the connection to return.
            service_id: ID of the inference service whose connections to return.
            service_name: Name of the inference service whose connections to return.
            vpc_id: ID of the VPC whose connections to return.
            vpc_name: Name of the VPC whose connections to return.
            pool_id: ID of the resource pool whose connections to return.
            offset: Number of items to skip. Must be a multiple of the limit. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            workspace_id: ID of the workspace whose connections to return.
            sort_dir: Sort order. Defaults to descending.
            sort_key: Fields to sort by, separated by commas. Defaults to update_at.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferIntranetConnectionApplications.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_INTRANET_CONNECTION_APPLICATIONS,
            query={
                "scene": scene,
                "status": status,
                "id": id,
                "service_id": service_id,
                "service_name": service_name,
                "vpc_id": vpc_id,
                "vpc_name": vpc_name,
                "pool_id": pool_id,
                "offset": offset,
                "limit": limit,
                "workspace_id": workspace_id,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_reviews(
        self,
        *,
        scene: models.IntranetConnectionScene | models.IntranetConnectionSceneValue | str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        applicant_domain_id: str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        applicant_user_name: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        vpc_name: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        sort_key: models.IntranetConnectionSortKey | models.IntranetConnectionSortKeyValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        status: models.IntranetConnectionState | models.IntranetConnectionStateValue | str | Unset | None = UNSET,
        type: models.IntranetConnectionType | models.IntranetConnectionTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.IntranetConnectionPage, models.IntranetConnection]:
        """List the private network connections that you can approve.

        Returns one page of the connections to your services that any account requested, and the total number of
        matches. They include those that you have already approved or rejected. Huawei Cloud only.

        Args:
            scene: Return only connections from VPCs, or from resource pools.
            id: ID of the connection to return.
            applicant_domain_id: ID of the account whose requests to return.
            service_id: ID of the inference service whose connections to return.
            applicant_user_name: Name of the user whose requests to return.
            service_name: Name of the inference service whose connections to return.
            vpc_name: Name of the VPC whose connections to return.
            vpc_id: ID of the VPC whose connections to return.
            pool_id: ID of the resource pool whose connections to return.
            sort_key: Field to sort by. Defaults to update_at.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Must be a multiple of the limit. Default of the service: 0. At least 0.
            status: State of the connections to return.
            type: Return only connections to a single service, or to all services.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferIntranetConnectionReviews.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_INTRANET_CONNECTION_REVIEWS,
            query={
                "scene": scene,
                "id": id,
                "applicant_domain_id": applicant_domain_id,
                "service_id": service_id,
                "applicant_user_name": applicant_user_name,
                "service_name": service_name,
                "vpc_name": vpc_name,
                "vpc_id": vpc_id,
                "pool_id": pool_id,
                "sort_key": sort_key,
                "limit": limit,
                "offset": offset,
                "status": status,
                "type": type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        id: str | int,
        *,
        custom_urls: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntranetConnection:
        """Replace the custom URLs of a private network connection.

        Replaces the URLs under which clients in the private network reach the service, and returns the connection.
        Huawei Cloud only.

        Args:
            id: ID of the connection.
            custom_urls: URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https,
                ws or wss, the host a domain or an IP address with a port. At most 10 items. Each item: at most 1024
                characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ModifyInferIntranetConnections.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MODIFY_INFER_INTRANET_CONNECTIONS,
            path_values={
                "id": id,
            },
            body={
                "custom_urls": custom_urls,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        scene: models.IntranetConnectionScene | models.IntranetConnectionSceneValue | str | Unset | None = UNSET,
        status: models.IntranetConnectionState | models.IntranetConnectionStateValue | str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        vpc_name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntranetConnection | None:
        """Find one of the private network connections that you requested by its exact name or ID.

        Searches for the name on the server, and keeps only exact matches. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            scene: Return only connections from VPCs, or from resource pools.
            status: State of the connections to return.
            service_id: ID of the inference service whose connections to return.
            service_name: Name of the inference service whose connections to return.
            vpc_id: ID of the VPC whose connections to return.
            vpc_name: Name of the VPC whose connections to return.
            pool_id: ID of the resource pool whose connections to return.
            workspace_id: ID of the workspace whose connections to return.
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
        https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferIntranetConnectionApplications.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_INTRANET_CONNECTION_APPLICATIONS,
            query={
                "scene": scene,
                "status": status,
                "service_id": service_id,
                "service_name": service_name,
                "vpc_id": vpc_id,
                "vpc_name": vpc_name,
                "pool_id": pool_id,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("id",),
                id=("id",),
                filter={"id": "{name}"},
            ),
        )

    async def wait(
        self,
        id: str,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntranetConnection:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            id: ID of the connection.
            until: State or states to wait for, as values or names. CONNECTED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item of the list that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_INTRANET_CONNECTION_APPLICATIONS,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.INTRANET_CONNECTIONS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        id: str,
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
            id: ID of the connection.
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
            operations.LIST_INFER_INTRANET_CONNECTION_APPLICATIONS,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.INTRANET_CONNECTIONS_WAITER, request, timeout, on_progress, interval)
