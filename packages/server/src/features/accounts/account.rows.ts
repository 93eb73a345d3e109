import { columnsOf } from '../../shared/columns.ts';
import { ApiClient } from './apiClient.entity.ts';
import { Document } from './document.entity.ts';
import { HomeUser } from './homeUser.entity.ts';
import { StaffMember } from './staffMember.entity.ts';

/** Select lists of the accounts, for raw statements: `h` is a home user, `m` a staff member, `c` an API client, `d` a document. */
export const homeUserColumns = (prefix = '') => columnsOf(HomeUser, 'h', [], prefix);
export const staffMemberColumns = (prefix = '') => columnsOf(StaffMember, 'm', [], prefix);
export const apiClientColumns = () => columnsOf(ApiClient, 'c');
export const documentColumns = () => columnsOf(Document, 'd');

export const asHomeUser = (row: object) => Object.assign(new HomeUser(), row);
export const asStaffMember = (row: object) => Object.assign(new StaffMember(), row);
export const asApiClient = (row: object) => Object.assign(new ApiClient(), row);
export const asDocument = (row: object) => Object.assign(new Document(), row);
