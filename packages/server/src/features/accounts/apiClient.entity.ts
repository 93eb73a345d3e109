import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({
  description: 'A program that queries with a key: a jail management system, a reporting tool. Read by itself.',
})
@Entity('api_clients')
export class ApiClient {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Column('uuid', { array: true })
  facilityIds!: string[];
}
