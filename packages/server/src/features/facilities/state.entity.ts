import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A state with at least one facility. Anyone may read it.' })
@Entity('states')
export class State {
  @Field(() => String, { description: 'Two letters: `CO`.' })
  @PrimaryColumn('text')
  code!: string;

  @Field(() => String)
  @Column('text')
  name!: string;
}
