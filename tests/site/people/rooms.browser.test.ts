import { pageGroups } from '../pageKinds.ts';
import { asPeople } from './asPeople.ts';

asPeople(pageGroups.rooms);
