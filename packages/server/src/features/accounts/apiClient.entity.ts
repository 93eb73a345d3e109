import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ApiScope } from '../../shared/apiScope.ts';
import { DateTime } from '../../shared/scalars.ts';

@ObjectType({
  description:
    'A program that comes with a key: a jail management system, a reporting tool. Read by itself, and by the staff of its facilities.',
})
@Entity('api_clients')
export class ApiClient {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'What its facilities call it, at most 100 letters.' })
  @Column('text')
  name!: string;

  @Field(() => [ApiScope], { description: 'What its key may do.' })
  @Column('text', { array: true })
  scopes!: ApiScope[];

  @Field(() => String, {
    description:
      'The 8 letters and digits after `ov_`, by which one knows the key again. Empty where it was made by hand.',
  })
  @Column('text')
  prefix!: string;

  @Column('uuid', { array: true })
  facilityIds!: string[];

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it last came, to the minute; null while it never did.' })
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'From then on the key is refused; null where it has no end.' })
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When a new key took the place of the one before.' })
  @Column('timestamptz', { nullable: true })
  rotatedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until then the key before the last rotation works, too.' })
  @Column('timestamptz', { nullable: true })
  previousKeyUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when no key of it works any more.' })
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
