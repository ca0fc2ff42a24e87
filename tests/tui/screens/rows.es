=== addresses 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Fiscal                          Calle Ñuble 5
















________________________________________________________________________________
                                                                       Fila 1/1
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== second 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Fiscal                          Calle Ñuble 5
 Sucursal   Puerto               Muelle 1















________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask 80x24 cursor 13,29
 [modificado] Domicilio de Comercial Los Ñires SpA  DEMO  ficha · oscar · 06:00
  Tipo      [Fiscal              ▼]  Sucursal          [ Sur                  ]
  Calle     [Calle Ñuble 5        ]  Núm. ext.         [        ]
  Núm. int. [        ]               Villa o población [                      ]
  Ciudad    [                     ]  Comuna            [                      ]
  Región    [                     ]  Código postal     [        ]
  País      [Chile               ▼]  Teléfono          [                      ]


                         ┌───────────────────────────┐
                         │ Comercial Los Ñires SpA   │
                         │ ¿Guardar los cambios?     │
                         │                           │
                         │ [ Sí ] [ No ] [ Volver ]  │
                         └───────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                        bbbbbbbbbbbbbbbbbbbbbb








                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== edited 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Fiscal     Sur                  Calle Ñuble 5
 Sucursal   Puerto               Muelle 1















________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== delete 80x24 cursor 12,42
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Fiscal     Sur                  Calle Ñuble 5
 Sucursal   Puerto               Muelle 1




                  ┌──────────────────────────────────────────┐
                  │ Domicilio 1: ¿quitarlo de este registro? │
                  │                                          │
                  │              [ Sí ] [ No ]               │
                  └──────────────────────────────────────────┘






________________________________________________________________________________
                                                                       Fila 1/2
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr






                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                        BBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== deleted 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
►Sucursal   Puerto               Muelle 1
















________________________________________________________________________________
 Se guardó.                                                            Fila 1/1
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== clabe 80x24 cursor 3,22
 [modificado] Alta: Cuenta bancaria de Comercial L> DEMO  ficha · oscar · 06:00
  Clave del banco [      ]                Banco         [                     ]
  RFC del banco   [              ]        Cuenta        [                     ]
  CLABE           [123                 ]  Forma de pago [                    ▼]
  Descripción     [                    ]















________________________________________________________________________________
 ! 123 no es una CLABE: tiene 18 dígitos y el último debe corresponder.
 18 dígitos; el último se verifica.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


                   bbbbbbbbbbbbbbbbbbbb

















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
